package dev.bobbin.oracle.thread;

/** What a caller brings to a suspended body. */
sealed interface Resumption {
    record Send(Object value) implements Resumption {}

    record Raise(Throwable exception) implements Resumption {}

    /** The session is over: whatever the body tries, it is not resumed again. */
    record Abandon() implements Resumption {}
}
