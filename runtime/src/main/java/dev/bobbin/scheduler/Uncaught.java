package dev.bobbin.scheduler;

/** What is done with exceptions that nobody gets, unless another handler is set. */
final class Uncaught {
    private Uncaught() {}

    /** Hands it to the thread's handler, which prints it unless told otherwise. */
    static void print(Task<?> task, Throwable thrown) {
        Thread thread = Thread.currentThread();
        String where = task == null ? "an action that was posted" : task.toString();
        thread.getUncaughtExceptionHandler()
                .uncaughtException(thread, new RuntimeException("uncaught in " + where, thrown));
    }
}
