package dev.bobbin.frame;

import static dev.bobbin.frame.Frame.ATTACHED;
import static dev.bobbin.frame.Frame.CLOSED;
import static dev.bobbin.frame.Frame.DELEGATING;
import static dev.bobbin.frame.Frame.MET;
import static dev.bobbin.frame.Frame.PREFETCHED;
import static dev.bobbin.frame.Frame.READY;
import static dev.bobbin.frame.Frame.RUNNING;
import static dev.bobbin.frame.Signal.SIGNAL;

import dev.bobbin.GeneratorExit;
import dev.bobbin.StopIteration;

/**
 * What can be done with a generator from outside, whatever its family and whatever state it is in. The straight path of a
 * generator that is alone is in the families.
 *
 * <p>All answer what a frame suspended with, or the signal if the generator has ended: its outcome is then in it.
 */
final class Resumption {
    private Resumption() {}

    static Object send(Frame root, Object value) {
        if (root.mode == ATTACHED) {
            Ownership.detach(root);
        }
        switch (root.mode) {
            case READY -> {
                if (value != null && root.position == 0) {
                    throw new IllegalStateException("can't send non-null value to a just-started generator");
                }
                root.transfer = value;
                return run(root, root, root.position);
            }
            case DELEGATING -> {
                return goOn(root, value);
            }
            case PREFETCHED -> {
                if (value != null) {
                    throw Ownership.untaken();
                }
                return root.takePrefetched();
            }
            case CLOSED -> throw new StopIteration(null);
            default -> throw Ownership.executing();
        }
    }

    /** Goes on in what hangs below a root that was delegating. */
    static Object goOn(Frame root, Object value) {
        Frame innermost = root.farEnd;
        if (innermost == null) {
            root.mode = MET;
            return send(root, Ownership.claim(root, root), value);
        }
        if (value != null) {
            innermost.transfer = value;
        }
        return run(root, innermost, innermost.position);
    }

    /** Goes on after a root that was alone has called or delegated: it is still marked as running. */
    static Object descend(Frame root) {
        Trampoline.forget(root);
        return send(root, Ownership.claim(root, root), null);
    }

    private static Object send(Frame root, Frame innermost, Object value) {
        if (value == null && Trampoline.isWaiting(innermost.delegate)) {
            Object answer = innermost.delegate.takePrefetched();
            Frame refusing = Trampoline.refusing(root, innermost, answer);
            if (refusing != null) {
                return run(root, refusing, ~refusing.position);
            }
            Ownership.suspend(root, null);
            return answer;
        }
        return run(root, innermost, Trampoline.deliver(innermost, value));
    }

    static Object raise(Frame root, Throwable exception) {
        if (root.mode == ATTACHED) {
            Ownership.detach(root);
        }
        if (root.mode == PREFETCHED) {
            root.takePrefetched();
        }
        switch (root.mode) {
            case READY -> {
                if (root.position == 0) {
                    root.conclude(null);
                    throw Frame.unchecked(exception);
                }
                root.transfer = exception;
                return run(root, root, ~root.position);
            }
            case DELEGATING -> {
                Frame innermost = claim(root);
                return exception instanceof GeneratorExit exit
                        ? exit(root, innermost, exit)
                        : raise(root, innermost, exception);
            }
            case CLOSED -> throw Frame.unchecked(exception);
            default -> throw Ownership.executing();
        }
    }

    private static Object raise(Frame root, Frame innermost, Throwable exception) {
        Frame delegate = innermost.delegate;
        if (delegate != null && delegate.mode == CLOSED && exception instanceof StopIteration stop) {
            // A delegate that has ended throws on what is raised in it, and so seems to end with the value in it (PEP
            // 380).
            innermost.delegate = null;
            innermost.transfer = stop.value();
            return run(root, innermost, innermost.position);
        }
        Throwable refusal = delegate == null ? null : Ownership.refusal(innermost);
        innermost.delegate = null;
        innermost.transfer = refusal == null ? exception : refusal;
        return run(root, innermost, ~innermost.position);
    }

    /** Ends a generator quietly, if it has not ended. */
    static void close(Frame root) {
        if (root.mode == CLOSED) {
            return;
        }
        if (root.mode == READY && root.position == 0) {
            root.conclude(null);
            return;
        }
        Object answer;
        try {
            answer = raise(root, new GeneratorExit());
        } catch (GeneratorExit quiet) {
            return;
        }
        if (answer != SIGNAL) {
            throw ignored();
        }
    }

    /**
     * Throws a GeneratorExit at a chain, as PEP 380 says: from the innermost delegate outwards each is closed, and its
     * delegator gets a GeneratorExit or, if the closing failed, what it failed with. The frames that were called within
     * one generator are one body, in which the exception travels as exceptions do.
     */
    private static Object exit(Frame root, Frame innermost, GeneratorExit exit) {
        root.mode = RUNNING;
        Frame frame = innermost;
        Throwable failure = frame.delegate == null ? null : Ownership.refusal(frame);
        for (; ; ) {
            Frame scope = Ownership.scope(frame);
            frame.delegate = null;
            frame.transfer = failure != null ? failure : scope == root ? exit : new GeneratorExit();
            if (scope == root) {
                return run(root, frame, ~frame.position);
            }
            Frame delegator = scope.caller;
            failure = finish(root, scope, frame);
            frame = delegator;
        }
    }

    /** Runs a delegate that is being closed; answers what its close() throws, or null. */
    private static Throwable finish(Frame root, Frame delegate, Frame innermost) {
        Object answer;
        try {
            answer = Trampoline.run(root, delegate, innermost, ~innermost.position);
        } catch (Throwable thrown) {
            Throwable leaving = delegate.outward(thrown);
            Trampoline.leave(delegate, null);
            return thrown instanceof GeneratorExit ? null : leaving;
        }
        if (answer == SIGNAL) {
            Trampoline.leave(delegate, delegate.transfer);
            return null;
        }
        Throwable ignored = LogicalTrace.raisedAt(delegate.caller, ignored());
        Ownership.detach(delegate, root.farEnd);
        return ignored;
    }

    /** The frame that an exception meets first. Values that wait on the way there are dropped. */
    private static Frame claim(Frame root) {
        if (root.farEnd != null) {
            return root.farEnd;
        }
        root.mode = MET;
        Frame frame = Ownership.claim(root, root);
        root.mode = RUNNING;
        while (Trampoline.isWaiting(frame.delegate)) {
            frame.delegate.takePrefetched();
            frame = Ownership.claim(root, frame);
        }
        return frame;
    }

    /** Runs the chain of a root and leaves the root suspended or ended. */
    private static Object run(Frame root, Frame frame, int at) {
        root.mode = RUNNING;
        Object answer;
        try {
            answer = Trampoline.run(root, root, frame, at);
        } catch (Throwable thrown) {
            throw root.fail(thrown);
        }
        if (answer == SIGNAL) {
            return root.conclude(root.transfer);
        }
        Ownership.suspend(root, root.farEnd);
        return answer;
    }

    private static IllegalStateException ignored() {
        return new IllegalStateException("generator ignored GeneratorExit");
    }
}
