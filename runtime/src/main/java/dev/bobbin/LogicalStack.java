package dev.bobbin;

import dev.bobbin.frame.Frame;
import java.util.List;

/**
 * Where generators are suspended.
 *
 * <p>A suspended generator is on no thread's stack. What a debugger or a log wants to know of it, which yield it waits at
 * and through which calls and delegations it got there, is its logical stack.
 */
public final class LogicalStack {
    private LogicalStack() {}

    /**
     * The logical stack of a generator: the frame at whose yield it is suspended first, the generator's own body last. A
     * generator that has not been started shows the start of its body; one that is running, where each body was suspended
     * last.
     *
     * @param generator the generator
     * @return at most the 1,024 innermost frames; empty if the generator has ended or was not made by Bobbin
     */
    public static List<StackTraceElement> of(Gen<?, ?, ?> generator) {
        return generator instanceof Frame frame ? frame.stack() : List.of();
    }
}
