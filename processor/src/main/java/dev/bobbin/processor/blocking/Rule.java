package dev.bobbin.processor.blocking;

import java.util.List;
import java.util.Optional;

/**
 * A line of the table: what becomes of the calls of a method.
 *
 * @param type the qualified name of the type whose method it is
 * @param method the method's name; {@code *} for all of the type's, {@code <init>} for constructors
 * @param parameters the parameter types, erased, qualified or simple; empty for any
 * @param treatment what becomes of a call
 * @param detail the method to call instead, an attempt or a reason, as the treatment goes; may be empty
 * @param instead what to write instead, for the message; {@code $a} is the capability. Empty for what goes without saying
 */
record Rule(
        String type,
        String method,
        Optional<List<String>> parameters,
        Treatment treatment,
        String detail,
        String instead) {

    /** What becomes of a call. */
    enum Treatment {
        /** Another method is called: {@code as p.Type.method}. */
        AS,
        /** It waits for others: {@code thread}, or {@code thread try expression}. */
        THREAD,
        /** It has work to do: {@code pool}. */
        POOL,
        /** It blocks and cannot be made by another thread: {@code stays because …}. */
        STAYS,
        /** It does not block, though a method that it overrides does: {@code free}. */
        FREE,
        /** It does not block; the lambdas it is given run on other threads: {@code elsewhere}. */
        ELSEWHERE
    }

    boolean isForAll() {
        return method.equals("*");
    }
}
