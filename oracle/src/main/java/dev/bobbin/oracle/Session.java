package dev.bobbin.oracle;

import java.util.ArrayList;
import java.util.List;

/**
 * One run of one program: what its bodies have logged, and what is to be abandoned when it is over. The thread that
 * drives the program and the threads that bodies run on share it.
 */
public final class Session {
    private static final ThreadLocal<Session> CURRENT = new ThreadLocal<>();
    private static final int MOST_ENTRIES = 10_000;

    private final List<Runnable> endings = new ArrayList<>();
    private final List<String> entries = new ArrayList<>();
    private int written;
    private boolean over;

    /** The session of the calling thread. */
    public static Session current() {
        Session session = CURRENT.get();
        if (session == null) {
            throw new IllegalStateException("this thread belongs to no session");
        }
        return session;
    }

    /** Makes this the session of the calling thread while the task runs. */
    public void enter(Runnable task) {
        Session outer = CURRENT.get();
        CURRENT.set(this);
        try {
            task.run();
        } finally {
            CURRENT.set(outer);
        }
    }

    /** Writes one entry into the log; a program that is over, or has logged without end, is stopped here. */
    public synchronized void log(String entry) {
        if (over) {
            throw new Abandoned();
        }
        if (++written > MOST_ENTRIES) {
            throw new IllegalStateException("the log is full");
        }
        entries.add(entry);
    }

    /** The entries logged since the last call. */
    public synchronized List<String> takeEntries() {
        List<String> taken = List.copyOf(entries);
        entries.clear();
        return taken;
    }

    public synchronized boolean isOver() {
        return over;
    }

    /** Leaves word of what to do when the session ends; does it at once if it has ended. */
    public void onEnd(Runnable ending) {
        synchronized (this) {
            if (!over) {
                endings.add(ending);
                return;
            }
        }
        ending.run();
    }

    /** Ends the session: generators that are still suspended are abandoned, and nothing more is logged. */
    public void end() {
        List<Runnable> due;
        synchronized (this) {
            over = true;
            due = List.copyOf(endings);
            endings.clear();
        }
        due.forEach(Runnable::run);
    }
}
