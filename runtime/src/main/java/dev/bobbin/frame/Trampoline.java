package dev.bobbin.frame;

import static dev.bobbin.frame.Frame.ATTACHED;
import static dev.bobbin.frame.Frame.CALLED;
import static dev.bobbin.frame.Frame.PREFETCHED;
import static dev.bobbin.frame.Signal.SIGNAL;

/**
 * Runs a chain: resumes one frame after the other, hands ends and exceptions to the caller and goes down into callees, in
 * one loop.
 */
final class Trampoline {
    /**
     * Whether any frame of numbers has delegated to one of objects: only then has a null to be looked after, by a walk up its
     * chain. Never unset. Set before the delegate runs, on the thread that runs it.
     */
    static boolean unboxing;

    private Trampoline() {}

    /**
     * Runs the chain of a root from one of its frames on, until it suspends or a base ends.
     *
     * @param root the root, marked as running
     * @param base the frame at whose end to stop: the root, or a delegate of the chain that is to be closed by itself
     * @param first the frame to resume, which is the base or hangs below it; what it is to receive is in it
     * @param entry where to resume it
     * @return what a frame suspended with, the root's far end being set to that frame or, if there was a value waiting, to
     *     the frame above it; or the signal: the base's body has returned, its value is in it
     * @throws RuntimeException what the base's body has thrown, whatever its type
     */
    static Object run(Frame root, Frame base, Frame first, int entry) {
        Frame frame = first;
        int at = entry;
        Throwable passing = at < 0 ? (Throwable) frame.transfer : null;
        for (; ; ) {
            Object answer;
            try {
                answer = frame.resume(at);
            } catch (Throwable thrown) {
                if (thrown != passing) {
                    LogicalTrace.weave(thrown, frame);
                }
                if (frame == base) {
                    throw Frame.unchecked(thrown);
                }
                passing = frame.mode == ATTACHED ? frame.outward(thrown) : thrown;
                frame = leave(frame, null);
                frame.transfer = passing;
                at = ~frame.position;
                continue;
            }
            if (answer == SIGNAL) {
                Frame callee = frame.delegate;
                if (callee == null) {
                    if (frame == base) {
                        return SIGNAL;
                    }
                    Object value = frame.transfer;
                    frame = leave(frame, value);
                    if (value != null) {
                        frame.transfer = value;
                    }
                    at = frame.position;
                } else if (callee.mode == CALLED) {
                    forget(frame);
                    frame = callee;
                    at = 0;
                } else {
                    forget(frame);
                    frame = Ownership.claim(root, frame);
                    if (!isWaiting(frame.delegate)) {
                        at = deliver(frame, null);
                        continue;
                    }
                    Object value = frame.delegate.takePrefetched();
                    Frame refusing = refusing(base, frame, value);
                    if (refusing == null) {
                        root.farEnd = frame;
                        return value;
                    }
                    frame = refusing;
                    passing = (Throwable) frame.transfer;
                    at = ~frame.position;
                }
            } else if (answer instanceof Pulling pulling) {
                frame = pulling.follow(root, frame);
                passing = pulling.raised(frame);
                at = passing == null ? frame.position : ~frame.position;
            } else {
                Frame refusing = refusing(base, frame, answer);
                if (refusing == null) {
                    forget(frame);
                    if (root.farEnd != frame) {
                        root.farEnd = frame;
                    }
                    return answer == null && !root.unboxes() ? frame.boxed() : answer;
                }
                frame = refusing;
                passing = (Throwable) frame.transfer;
                at = ~frame.position;
            }
        }
    }

    /** Whether a delegate holds a value that comes before all that its body would yield. */
    static boolean isWaiting(Frame delegate) {
        return delegate != null && delegate.mode == PREFETCHED;
    }

    /**
     * Hands a value to the frame at the end of what could be claimed; answers the entry at which to resume it. If it has a
     * delegate, that one cannot take the value, and the delegation is over.
     */
    static int deliver(Frame frame, Object value) {
        if (frame.delegate == null) {
            frame.transfer = value;
            return frame.position;
        }
        frame.transfer = Ownership.refusal(frame);
        frame.delegate = null;
        return frame.transfer == null ? frame.position : ~frame.position;
    }

    /**
     * Looks after a null that has been yielded. Answers the frame of numbers that it would have to be unboxed for, which is to
     * be resumed by an exception: its delegation is over, and the delegate, which is not to blame, is its own root again.
     * Answers null if there is no such frame.
     *
     * @param frame the frame that yielded, or the one whose delegate had the value waiting
     */
    static Frame refusing(Frame base, Frame frame, Object answer) {
        if (answer != null || frame.delegate == null && !(unboxing && !frame.unboxes())) {
            return null;
        }
        Frame refusing = frame;
        if (!frame.unboxes()) {
            Frame delegate = frame;
            while (delegate != base && (!delegate.caller.unboxes() || delegate.unboxes())) {
                delegate = delegate.caller;
            }
            if (delegate == base) {
                return null;
            }
            refusing = delegate.caller;
            Ownership.detach(delegate, frame);
        }
        refusing.delegate = null;
        refusing.transfer = LogicalTrace.raisedAt(refusing, new NullPointerException("null from a delegate"));
        return refusing;
    }

    /** Ends a frame; answers its caller, which is then suspended in nothing. */
    static Frame leave(Frame frame, Object value) {
        Frame caller = frame.caller;
        caller.delegate = null;
        if (frame.mode == CALLED) {
            frame.conclude();
        } else {
            frame.conclude(value);
        }
        return caller;
    }

    /** Drops what a body was resumed with and did not take. Compares first: the garbage collector watches each store. */
    static void forget(Frame frame) {
        if (frame.transfer != null) {
            frame.transfer = null;
        }
    }
}
