package dev.bobbin.frame;

import static dev.bobbin.frame.Frame.ATTACHED;
import static dev.bobbin.frame.Frame.CALLED;
import static dev.bobbin.frame.Frame.CLOSED;
import static dev.bobbin.frame.Frame.DELEGATING;
import static dev.bobbin.frame.Frame.MET;
import static dev.bobbin.frame.Frame.PREFETCHED;
import static dev.bobbin.frame.Frame.READY;
import static dev.bobbin.frame.Frame.RUNNING;

/**
 * Which root a delegate belongs to.
 *
 * <p>A delegate is attached to the root through which it was resumed last. Whoever resumes it from elsewhere, directly or
 * through another root, takes it away: the former root forgets its innermost frame and walks down the delegates once when
 * it is next resumed. So a root's short cut is right whenever it is there, and a chain that nobody meddles with is never
 * walked.
 */
final class Ownership {
    private Ownership() {}

    /**
     * Attaches what hangs below a frame to a root, down to the innermost frame, or to a frame whose delegate cannot be
     * resumed now: because it has ended, is running, or has a value waiting. A chain can lead back to where it came from,
     * because a generator that has a value waiting may be delegated to by one that it is itself suspended in; a frame that
     * is met for the second time counts as running.
     */
    static Frame claim(Frame root, Frame frame) {
        Frame last = frame;
        for (Frame next = last.delegate; next != null && claimable(next); next = last.delegate) {
            if (next.mode != CALLED) {
                next.mode = MET;
                next.farEnd = root;
                next.caller = last;
            }
            last = next;
        }
        for (Frame met = last; met != frame; met = met.caller) {
            if (met.mode == MET) {
                met.mode = ATTACHED;
            }
        }
        return last;
    }

    /** Whether a delegate may be resumed; if another root has it, that one has lost it from now on. */
    private static boolean claimable(Frame delegate) {
        switch (delegate.mode) {
            case READY, DELEGATING, CALLED -> {
                return true;
            }
            case ATTACHED -> {
                Frame root = delegate.farEnd;
                if (root.mode == RUNNING) {
                    return false;
                }
                // A former root that was met on the way here has a new root of its own at its far end.
                if (root.mode != MET) {
                    root.farEnd = null;
                }
                return true;
            }
            default -> {
                return false;
            }
        }
    }

    /** Makes an attached frame its own root, because it is used from outside. */
    static void detach(Frame frame) {
        Frame root = frame.farEnd;
        if (root.mode == RUNNING) {
            throw executing();
        }
        root.farEnd = null;
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
