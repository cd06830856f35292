package dev.bobbin.scheduler;

/**
 * Every task waits for another, and nothing from outside is expected: no timer runs, no promise is open and no call is out.
 * The message tells of every blocked task.
 */
public final class Deadlock extends RuntimeException {
    private static final long serialVersionUID = 1;

    Deadlock(String report) {
        super("all tasks are blocked\n" + report);
    }
}
