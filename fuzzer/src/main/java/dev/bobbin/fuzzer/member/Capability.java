package dev.bobbin.fuzzer.member;

import dev.bobbin.fuzzer.tree.Type;

/** The capability that all generator methods of one program take. */
public enum Capability {
    SEND("YieldSend<Object, Object>", "Gen<Object, Object, %s>", Type.OBJECT),
    YIELD("Yield<Object>", "Gen<Object, Void, %s>", Type.OBJECT),
    INTEGERS("Yield<Integer>", "Gen<Integer, Void, %s>", Type.INT),
    INTS("IntYield", "IntGen<%s>", Type.INT),
    LONGS("LongYield", "LongGen<%s>", Type.LONG),
    DOUBLES("DoubleYield", "DoubleGen<%s>", Type.DOUBLE);

    private final String java;
    private final String generator;
    private final Type yielded;

    Capability(String java, String generator, Type yielded) {
        this.java = java;
        this.generator = generator;
        this.yielded = yielded;
    }

    /** What is yielded. */
    public Type yielded() {
        return yielded;
    }

    /** Whether a yield has a value. */
    public boolean isSent() {
        return this == SEND;
    }

    /** The type of a generator with that result. */
    public String generator(String result) {
        return generator.formatted(result);
    }

    @Override
    public String toString() {
        return java;
    }
}
