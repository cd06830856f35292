package dev.bobbin.oracle.thread;

/** Why a body stopped running. */
sealed interface Pause {
    record Yielded(Object value) implements Pause {}

    record Returned(Object value) implements Pause {}

    record Threw(Throwable exception) implements Pause {}
}
