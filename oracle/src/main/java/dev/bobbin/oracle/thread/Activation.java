package dev.bobbin.oracle.thread;

import dev.bobbin.oracle.Abandoned;
import dev.bobbin.oracle.Session;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;

/**
 * One run of an untouched body on a thread of its own. The thread moves only while a caller waits in {@link #resume}; the
 * two hand each other one message at a time.
 */
final class Activation {
    /** A body that goes on yielding after it was abandoned as often as this is left where it stands. */
    private static final int MOST_REFUSALS = 100;

    /** Runs the body, which suspends by {@link Activation#suspend}. */
    interface Run {
        Object run() throws Throwable;
    }

    private final Run body;
    private final Semaphore bodyMayRun = new Semaphore(0);
    private final Semaphore callerMayRun = new Semaphore(0);
    private Resumption resumption;
    private Pause pause;
    private boolean started;
    private int refusals;

    Activation(Run body) {
        this.body = body;
    }

    /** Lets the body run until it yields or ends. */
    Pause resume(Resumption next) {
        resumption = next;
        if (started) {
            bodyMayRun.release();
        } else {
            started = true;
            Session session = Session.current();
            session.onEnd(this::abandon);
            BodyThreads.start(() -> session.enter(this::runBody));
        }
        callerMayRun.acquireUninterruptibly();
        return pause;
    }

    /** Called on the body's thread: hands the value to the caller and waits for what it answers. */
    Object suspend(Object value) {
        refuseIfOver();
        pause = new Pause.Yielded(value);
        callerMayRun.release();
        bodyMayRun.acquireUninterruptibly();
        if (resumption instanceof Resumption.Send send) return send.value();
        if (resumption instanceof Resumption.Raise raise) throw Sneaky.<RuntimeException>raise(raise.exception());
        throw new Abandoned();
    }

    private void runBody() {
        Pause end;
        try {
            end = new Pause.Returned(body.run());
        } catch (Throwable exception) {
            end = new Pause.Threw(exception);
        }
        pause = end;
        callerMayRun.release();
    }

    /** Unwinds a body that stands at a yield. One that has ended takes no notice. */
    private void abandon() {
        resumption = new Resumption.Abandon();
        bodyMayRun.release();
    }

    private void refuseIfOver() {
        if (!Session.current().isOver()) return;
        if (++refusals > MOST_REFUSALS) {
            while (true) {
                LockSupport.park(this);
            }
        }
        throw new Abandoned();
    }
}
