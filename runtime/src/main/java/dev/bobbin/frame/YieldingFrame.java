package dev.bobbin.frame;

/**
 * A generator that only yields, as a part of one that can also suspend otherwise: hands over what it yields. The two are of
 * different families and cannot be links of one chain, so this frame is the root of the other's.
 */
final class YieldingFrame extends Frame {
    private GeneratorFrame<?, ?, ?> generator;

    YieldingFrame(GeneratorFrame<?, ?, ?> generator) {
        this.generator = generator;
        generator.caller = this;
    }

    @Override
    protected Object resume(int at) {
        Object answer = at < 0 ? Resumption.raise(generator, raised()) : Resumption.send(generator, null);
        return answer == Signal.SIGNAL ? endWith(generator.outcome()) : handOver(1, generator.value(answer));
    }

    @Override
    Frame below() {
        return generator;
    }

    @Override
    protected Signal clear() {
        generator = null;
        return super.clear();
    }

    @Override
    protected String name() {
        return "Yield.yieldFrom";
    }
}
