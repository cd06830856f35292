package dev.bobbin.frame;

import dev.bobbin.Gen;
import dev.bobbin.IntGen;
import dev.bobbin.StopIteration;

/** As {@link ForeignFrame}, for {@code int} values: delegates to a generator of another make or of boxed values. */
final class ForeignIntFrame extends IntFrame<Object> {
    private Gen<? extends Integer, ?, ?> generator;

    ForeignIntFrame(Gen<? extends Integer, ?, ?> generator) {
        this.generator = generator;
    }

    @Override
    protected Object resume(int at) throws Throwable {
        Throwable raised = at < 0 ? ForeignFrame.unlessExit(generator, raised()) : null;
        Object sent = received();
        try {
            return suspend(1, raised != null ? generator.raise(raised) : advance(sent));
        } catch (StopIteration end) {
            return end(end.value());
        }
    }

    @SuppressWarnings("unchecked") // what is sent has the type that the delegator's own type allows
    private int advance(Object sent) {
        if (sent != null) {
            return ((Gen<? extends Integer, Object, ?>) generator).send(sent);
        }
        return (Gen<?, ?, ?>) generator instanceof IntGen<?> unboxed ? unboxed.nextInt() : generator.next();
    }

    @Override
    Frame below() {
        return ForeignFrame.frame(generator);
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
