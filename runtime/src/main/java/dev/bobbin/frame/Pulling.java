package dev.bobbin.frame;

import static dev.bobbin.frame.Frame.ATTACHED;
import static dev.bobbin.frame.Frame.CALLED;
import static dev.bobbin.frame.Frame.DELEGATING;
import static dev.bobbin.frame.Frame.READY;

/**
 * What {@link Frame#resume} answers where a value passes between a generator and its puller inside of one chain: the chain
 * goes on at once, and whoever drives it sees nothing. This is how a generator can yield to a frame of the chain and
 * suspend the whole chain as well.
 *
 * <p>A generator that is pulled is attached to the chain's root until it yields or ends. Its own frames, from the one that
 * is pulled to the one that yields, have all been called, so that both ends know each other and passing a value costs the
 * same at any depth.
 */
final class Pulling {
    /** The frame resumes the generator that is its delegate; what to raise there, or null, is in it. */
    static final Pulling PULL = new Pulling();

    /** The frame hands a value, which is in it, to the puller of the generator that it is part of. */
    static final Pulling YIELD = new Pulling();

    private Pulling() {}

    /** Passes what is to be passed; answers the frame to go on with. */
    Frame follow(Frame root, Frame frame) {
        return this == PULL ? pulled(root, frame) : puller(frame);
    }

    private static Frame pulled(Frame root, Frame puller) {
        Frame generator = puller.delegate;
        Frame innermost = generator.mode == DELEGATING ? generator.farEnd : generator;
        generator.mode = ATTACHED;
        generator.farEnd = root;
        generator.caller = puller;
        innermost.transfer = puller.transfer;
        puller.transfer = null;
        return innermost;
    }

    private static Frame puller(Frame innermost) {
        Frame generator = innermost.mode == CALLED ? innermost.farEnd : innermost;
        Frame puller = generator.caller;
        Object value = innermost.transfer;
        innermost.transfer = null;
        Ownership.release(generator, innermost);
        puller.delegate = null;
        puller.transfer = value;
        return puller;
    }

    /** What is to be raised in the frame that {@link #follow} has answered, or null. */
    Throwable raised(Frame next) {
        return this == PULL ? (Throwable) next.transfer : null;
    }

    /** Whether a generator can be pulled: it has neither ended nor is it in use. */
    static boolean isPossible(Frame generator) {
        return generator.mode == READY || generator.mode == DELEGATING && generator.farEnd != null;
    }
}
