package dev.bobbin;

/**
 * What becomes of a call that blocks its thread, in the body of a {@link Generator} method that awaits: the thread is the
 * scheduler's, and all its tasks would stand still. Which calls are known to block is a table of the processor's, to which
 * a project can add its own.
 *
 * @see Generator#blocking()
 * @see BlockingCalls
 */
public enum Blocking {
    /** The compiler warns of it, and names what to write instead. */
    WARN,
    /**
     * The call is compiled as an await: the task waits, and the others go on. Where that is not possible, inside a lambda
     * or a {@code synchronized} block or with a lock that belongs to a thread, the compiler warns.
     */
    AWAIT,
    /** The call is made as it stands, and nothing is said of it. */
    ALLOW
}
