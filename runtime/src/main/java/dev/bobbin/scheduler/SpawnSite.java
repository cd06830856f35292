package dev.bobbin.scheduler;

import java.util.Optional;

/** Finds the line that spawns a task. */
final class SpawnSite {
    private static final StackWalker STACK = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
    private static final String OWN = Scheduler.class.getPackageName();

    private SpawnSite() {}

    /** The innermost line on the stack that is not of this package; null if there is none. */
    static StackTraceElement find() {
        Optional<StackWalker.StackFrame> user = STACK.walk(frames -> frames.filter(
                        f -> !f.getDeclaringClass().getPackageName().equals(OWN))
                .findFirst());
        return user.map(StackWalker.StackFrame::toStackTraceElement).orElse(null);
    }
}
