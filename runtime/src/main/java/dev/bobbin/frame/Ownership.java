package dev.bobbin.frame;

import static dev.bobbin.frame.Frame.ATTACHED;
import static dev.bobbin.frame.Frame.CALLED;
import static dev.bobbin.frame.Frame.CLOSED;
import static dev.bobbin.frame.Frame.DELEGATING;
import static dev.bobbin.frame.Frame.MET;
import static dev.bobbin.frame.Frame.PREFETCHED;
import static dev.bobbin.frame.Frame.READY;
import static dev.bobbin.frame.Frame.RUNNING;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Which thread a generator belongs to, and which root a delegate.
 *
 * <p><b>Threads.</b> Two threads that use the same generator never run its body at once. A generator belongs to the thread
 * that made it, which resumes it without any synchronization: it looks whether the generator is still its own and marks it
 * as running, and the JVM does not stop a thread between the two. The first other thread that comes along takes the
 * generator away. It says so in it, and then stops the owner for a moment: the owner has either marked it as running before,
 * or will see that it is its own no more. From then on the generator belongs to nobody, and each use takes a turn by a
 * compare-and-set. This is what HotSpot did with monitors (Russell and Detlefs, <i>Eliminating Synchronization-Related Atomic
 * Operations with Biased Locking and Bulk Rebiasing</i>, OOPSLA 2006). Compiled code may look once for all rounds of a loop
 * in which nothing synchronizes with other threads. Only there could an owner miss that its generator has been taken away.
 *
 * <p><b>Roots.</b> A delegate is attached to the root through which it was resumed last. Whoever resumes it from elsewhere,
 * directly or through another root, takes it away: the former root forgets its innermost frame and walks down the delegates
 * once when it is next resumed. So a root's short cut is right whenever it is there, and a chain that nobody meddles with is
 * never walked.
 */
final class Ownership {
    /** Belongs to no thread, and is used by none. */
    static final Object FREE = "free";
    /** Is being used by a thread that has taken its turn. */
    private static final Object TAKEN = "taken";

    private static final VarHandle TURN;

    static {
        try {
            TURN = MethodHandles.lookup().findVarHandle(GeneratorFrame.class, "turn", Object.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private Ownership() {}

    // ---- threads

    /**
     * Takes the turn.
     *
     * @return what to give back
     * @throws IllegalStateException if somebody is at it
     */
    static Object take(Frame frame) {
        Object holder = poll(frame);
        if (holder == null) {
            throw executing();
        }
        return holder;
    }

    /** Takes the turn; answers what to give back, or null if somebody is at it. Frames of the scheduler need none. */
    static Object poll(Frame frame) {
        if (!(frame instanceof GeneratorFrame<?, ?, ?> generator)) {
            return isRunning(frame) ? null : FREE;
        }
        Object holder = TURN.getVolatile(generator);
        if (holder == TAKEN || isRunning(frame) || !TURN.compareAndSet(generator, holder, TAKEN)) {
            return null;
        }
        return holder == FREE || holder == Thread.currentThread() ? holder : revoke(frame, (Thread) holder);
    }

    /** Whether the frame itself is executing, as a root; of one that is attached, that is for its root to say. */
    private static boolean isRunning(Frame frame) {
        return frame.mode == RUNNING || frame.mode == MET;
    }

    /** Ends a turn. */
    static void give(Frame frame, Object holder) {
        if (frame instanceof GeneratorFrame<?, ?, ?> generator) {
            TURN.setRelease(generator, holder);
        }
    }

    /** Takes a generator away from its owner, who may just have begun to use it. */
    private static Object revoke(Frame frame, Thread owner) {
        boolean running = true;
        try {
            // To read another thread's stack stops it, with all that it has written visible here.
            owner.getStackTrace();
            running = isRunning(frame);
        } finally {
            if (running) {
                give(frame, owner);
            }
        }
        return running ? null : FREE;
    }

    // ---- roots

    /**
     * Attaches what hangs below a frame to a root, down to the innermost frame, or to a frame whose delegate cannot be
     * resumed now: because it has ended, is running, or has a value waiting. A chain can lead back to where it came from,
     * because a generator that has a value waiting may be delegated to by one that it is itself suspended in; a frame that
     * is met for the second time counts as running.
     */
    static Frame claim(Frame root, Frame frame) {
        Frame last = frame;
        for (Frame next = last.delegate; next != null && claimed(root, last, next); next = last.delegate) {
            last = next;
        }
        for (Frame met = last; met != frame; met = met.caller) {
            if (met.mode == MET) {
                met.mode = ATTACHED;
            }
        }
        return last;
    }

    /** Takes what a frame is suspended in, if it can be resumed. */
    private static boolean claimed(Frame root, Frame frame, Frame next) {
        if (next.mode == CALLED) {
            return true;
        }
        if (next.mode == READY && next instanceof GeneratorFrame<?, ?, ?> own && Thread.currentThread() == own.turn) {
            next.mode = MET;
            attach(root, frame, next);
            return true;
        }
        Object turn = poll(next);
        if (turn == null) {
            return false;
        }
        boolean claimable = claimable(next);
        if (claimable) {
            next.mode = MET;
            attach(root, frame, next);
        }
        give(next, turn);
        return claimable;
    }

    private static void attach(Frame root, Frame frame, Frame delegate) {
        delegate.farEnd = root;
        delegate.caller = frame;
        if (frame.unboxes() && !delegate.unboxes()) {
            Trampoline.unboxing = true;
        }
    }

    /** Whether a delegate may be resumed; if another root has it, that one has lost it from now on. */
    private static boolean claimable(Frame delegate) {
        return switch (delegate.mode) {
            case READY, DELEGATING -> true;
            case ATTACHED -> isLeft(delegate.farEnd);
            default -> false;
        };
    }

    /**
     * Makes a root forget its innermost frame; answers whether that was possible. Not if there is none: the delegate is just
     * ending on another thread.
     */
    private static boolean isLeft(Frame root) {
        if (root == null) {
            return false;
        }
        // A former root that was met on the way here has a new root of its own at its far end.
        if (root.mode == MET) {
            return true;
        }
        if (root.mode == ATTACHED) {
            root.farEnd = null;
            return true;
        }
        Object turn = poll(root);
        if (turn == null) {
            return false;
        }
        root.farEnd = null;
        give(root, turn);
        return true;
    }

    /** Makes an attached frame its own root, because it is used from outside. */
    static void detach(Frame frame) {
        if (!isLeft(frame.farEnd)) {
            throw executing();
        }
        release(frame, null);
    }

    /** Makes a delegate that outlives its delegation its own root, and all that hangs below it its property. */
    static void detach(Frame frame, Frame innermost) {
        for (Frame below = innermost; below != frame; below = below.caller) {
            if (below.mode == ATTACHED) {
                below.farEnd = frame;
            }
        }
        release(frame, innermost);
    }

    /** Makes a frame whose innermost frame is known, if it is not null, its own root. */
    static void release(Frame frame, Frame innermost) {
        frame.caller = null;
        suspend(frame, innermost);
    }

    /** Marks a root as suspended; the innermost frame may be null if it is not known. */
    static void suspend(Frame root, Frame innermost) {
        if (root.delegate == null) {
            root.mode = READY;
            root.farEnd = null;
        } else {
            root.mode = DELEGATING;
            // A frame with a delegate is only as far as the root came, not the end of the chain.
            Frame farEnd = innermost == null || innermost.delegate != null ? null : innermost;
            if (root.farEnd != farEnd) {
                root.farEnd = farEnd;
            }
        }
    }

    /** The innermost generator that a frame is part of: the frame itself unless it was called. */
    static Frame scope(Frame frame) {
        while (frame.mode == CALLED) {
            frame = frame.caller;
        }
        return frame;
    }

    /** Says why the delegate of a frame could not be claimed; null if the reason is that it has ended. */
    static IllegalStateException refusal(Frame frame) {
        return switch (frame.delegate.mode) {
            case CLOSED -> null;
            case PREFETCHED -> LogicalTrace.raisedAt(frame, untaken());
            default -> LogicalTrace.raisedAt(frame, executing());
        };
    }

    static IllegalStateException executing() {
        return new IllegalStateException("generator already executing");
    }

    static IllegalStateException untaken() {
        return new IllegalStateException("can't send non-null value before next() has taken the value of hasNext()");
    }
}
