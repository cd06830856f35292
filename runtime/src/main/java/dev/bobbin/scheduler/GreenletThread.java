package dev.bobbin.scheduler;

import dev.bobbin.frame.Access;

/**
 * The greenlets of one thread: which is running, and the loop that goes from one to the next.
 *
 * <p>A switch returns from the body that switches and lets the loop resume the other, so that no stack grows. Ordinary
 * code that a body calls may switch as well; it cannot be suspended, so another loop runs inside of the first until
 * control comes back to the greenlet that the code belongs to, its <em>home</em>.
 */
final class GreenletThread {
    private static final ThreadLocal<GreenletThread> THREADS = new ThreadLocal<>();

    private final Greenlet main = new MainGreenlet();
    private Greenlet running = main;
    private Greenlet home = main;

    private GreenletThread() {}

    static GreenletThread current() {
        GreenletThread current = THREADS.get();
        if (current == null) {
            current = new GreenletThread();
            THREADS.set(current);
        }
        return current;
    }

    Greenlet main() {
        return main;
    }

    Greenlet running() {
        return running;
    }

    /** Throws if a living greenlet cannot go on with a value. */
    void check(Greenlet target, Object value) {
        if (!isReachable(target)) {
            throw unreachable(target, null);
        }
        if (value != null && !target.isActive()) {
            throw new IllegalStateException(
                    target + " has not been started and takes no value: its arguments were given to its factory");
        }
    }

    /** Whether the loop can go on there: it cannot where ordinary code is waiting for an inner loop, or another thread. */
    private boolean isReachable(Greenlet target) {
        return target == home || target == running || target instanceof GreenletFrame frame && !frame.isExecuting();
    }

    private static IllegalStateException unreachable(Greenlet target, Throwable cause) {
        return new IllegalStateException(
                target + " cannot go on: it waits for a call of Greenlet.switchTo or raise to return, or is of another"
                        + " thread; in the body of a greenlet, switch with the Switch",
                cause);
    }

    /** Goes from greenlet to greenlet until control comes back to the one that is running now. */
    Object run(Greenlet first, Object value, Throwable raised) {
        Greenlet outerHome = home;
        home = running;
        try {
            Greenlet target = GreenletFrame.living(first);
            check(target, value);
            boolean exits = first.isDead() && raised instanceof GreenletExit;
            return exits ? loop(target, raised, null) : loop(target, value, raised);
        } finally {
            running = home;
            home = outerHome;
        }
    }

    private Object loop(Greenlet first, Object firstValue, Throwable firstRaised) {
        Greenlet target = first;
        Object value = firstValue;
        Throwable raised = firstRaised;
        while (target != home) {
            GreenletFrame frame = (GreenletFrame) target;
            running = frame;
            GreenletFrame switching;
            try {
                switching = frame.go(value, raised);
            } catch (Throwable thrown) {
                if (!frame.isDead()) {
                    throw thrown; // another thread runs it
                }
                boolean exits = thrown instanceof GreenletExit;
                raised = exits ? null : thrown;
                target = heir(frame, raised);
                value = exits ? unlessNew(target, thrown) : null;
                continue;
            }
            if (switching != null) {
                target = switching.takeTarget();
                value = switching.takeValue();
                raised = switching.takeException();
            } else {
                target = heir(frame, null);
                value = unlessNew(target, frame.result());
                raised = null;
            }
        }
        if (raised != null) {
            throw Access.rethrow(raised);
        }
        return value;
    }

    /** Who goes on after a greenlet that has died. */
    private Greenlet heir(GreenletFrame dead, Throwable cause) {
        Greenlet heir = GreenletFrame.living(dead);
        if (!isReachable(heir)) {
            throw unreachable(heir, cause);
        }
        return heir;
    }

    /** What a child leaves behind is dropped where it would start its parent, which has its arguments already. */
    private static Object unlessNew(Greenlet target, Object value) {
        return target.isActive() ? value : null;
    }
}
