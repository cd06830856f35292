package dev.bobbin.scheduler;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/**
 * The one door by which other threads reach a scheduler. However many come while it sleeps, it is woken once.
 */
final class Inbox {
    private final Queue<Runnable> actions = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean asleep = new AtomicBoolean();
    private volatile Thread sleeper;
    private volatile Reactor reactor;

    void reactor(Reactor used) {
        reactor = used;
    }

    void post(Runnable action) {
        actions.add(action);
        wake();
    }

    void wake() {
        if (asleep.get() && asleep.compareAndSet(true, false)) {
            Reactor used = reactor;
            if (used != null) {
                used.wakeup();
            } else {
                LockSupport.unpark(sleeper);
            }
        }
    }

    /** The next action, or null. */
    Runnable poll() {
        return actions.poll();
    }

    boolean isEmpty() {
        return actions.isEmpty();
    }

    /** Announces that the calling thread is going to sleep; answers false if there is something to do instead. */
    boolean goToSleep() {
        sleeper = Thread.currentThread();
        asleep.set(true);
        if (actions.isEmpty()) {
            return true;
        }
        asleep.set(false);
        return false;
    }

    void awake() {
        asleep.set(false);
    }
}
