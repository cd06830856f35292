package dev.bobbin.frame;

/** A frame whose body is given as a lambda that does what a generated {@code resume} does. */
final class Body extends GenFrame<Object, Object, Object> {
    /** What a generated class has in its {@code resume}; the frame's methods are those of the first argument. */
    interface Resume {
        Object resume(Body frame, int at) throws Throwable;
    }

    private final String name;
    private Resume body;

    private Body(String name, Resume body) {
        this.name = name;
        this.body = body;
    }

    static Body body(Resume body) {
        return new Body("Test.body", body);
    }

    static Body named(String name, Resume body) {
        return new Body(name, body);
    }

    /** Yields the values one after the other, then returns the result. */
    static Body yielding(Object result, Object... values) {
        return body((f, at) -> {
            if (at < 0) throw f.raised();
            return at < values.length ? f.suspend(at + 1, values[at]) : f.end(result);
        });
    }

    /** {@code return yieldFrom(generator)}. */
    static Body delegatingTo(dev.bobbin.Gen<?, ?, ?> generator) {
        return body((f, at) -> switch (at) {
            case 0 -> f.delegate(1, generator);
            case 1 -> f.end(f.received());
            default -> throw f.raised();
        });
    }

    /** {@code return callee(y)}. */
    static Body calling(Body callee) {
        return body((f, at) -> switch (at) {
            case 0 -> f.call(1, callee);
            case 1 -> f.end(f.received());
            default -> throw f.raised();
        });
    }

    @Override
    protected Object resume(int at) throws Throwable {
        Object answer = body.resume(this, at);
        return answer == Signal.SIGNAL && delegate == null ? clear() : answer;
    }

    @Override
    protected Signal clear() {
        body = null;
        return super.clear();
    }

    @Override
    protected String name() {
        return name;
    }

    @Override
    protected int line(int at) {
        return 100 + at;
    }

    @Override
    protected String file() {
        return "Test.java";
    }
}
