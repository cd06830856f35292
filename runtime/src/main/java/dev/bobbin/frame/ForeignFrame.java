package dev.bobbin.frame;

import dev.bobbin.Gen;
import dev.bobbin.GeneratorExit;
import dev.bobbin.StopIteration;

/**
 * A delegate that is a generator of another make, as a frame: does by the methods of the interface what PEP 380 asks for.
 */
final class ForeignFrame extends GenFrame<Object, Object, Object> {
    private Gen<?, ?, ?> generator;

    ForeignFrame(Gen<?, ?, ?> generator) {
        this.generator = generator;
    }

    @Override
    protected Object resume(int at) throws Throwable {
        Throwable raised = at < 0 ? unlessExit(generator, raised()) : null;
        Object sent = received();
        try {
            return suspend(1, raised != null ? generator.raise(raised) : advance(sent));
        } catch (StopIteration end) {
            return end(end.value());
        }
    }

    @SuppressWarnings("unchecked") // what is sent has the type that the delegator's own type allows
    private Object advance(Object sent) {
        return sent == null ? generator.next() : ((Gen<?, Object, ?>) generator).send(sent);
    }

    /** Closes a generator in which a GeneratorExit is raised, and throws that; answers any other exception. */
    static Throwable unlessExit(Gen<?, ?, ?> generator, Throwable raised) {
        if (raised instanceof GeneratorExit exit) {
            generator.close();
            throw exit;
        }
        return raised;
    }

    @Override
    Frame below() {
        return frame(generator);
    }

    /** The frame that a generator is, if it is one of another family. */
    static Frame frame(Gen<?, ?, ?> generator) {
        return generator instanceof Frame frame ? frame : null;
    }

    @Override
    protected void clear() {
        generator = null;
    }

    @Override
    protected String name() {
        return IteratorFrame.name(generator);
    }
}
