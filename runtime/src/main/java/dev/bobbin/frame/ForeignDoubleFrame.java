package dev.bobbin.frame;

import dev.bobbin.DoubleGen;
import dev.bobbin.Gen;
import dev.bobbin.StopIteration;

/** As {@link ForeignFrame}, for {@code double} values: delegates to a generator of another make or of boxed values. */
final class ForeignDoubleFrame extends DoubleFrame<Object> {
    private Gen<? extends Double, ?, ?> generator;

    ForeignDoubleFrame(Gen<? extends Double, ?, ?> generator) {
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
    private double advance(Object sent) {
        if (sent != null) {
            return ((Gen<? extends Double, Object, ?>) generator).send(sent);
        }
        return (Gen<?, ?, ?>) generator instanceof DoubleGen<?> unboxed ? unboxed.nextDouble() : generator.next();
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
