package dev.bobbin.oracle.thread;

import dev.bobbin.Gen;
import dev.bobbin.GeneratorExit;
import dev.bobbin.StopIteration;
import dev.bobbin.oracle.Abandoned;
import dev.bobbin.oracle.Session;
import java.util.Objects;
import java.util.function.Function;

/** A generator whose body runs untouched on a thread of its own. */
class ThreadGen<Y, S, R> implements Gen<Y, S, R> {
    private final String name;
    private final Session session = Session.current();
    private final Activation activation;
    private volatile State state = State.CREATED;
    private boolean fetched;
    private Object fetchedValue;
    private Object result;

    /** A generator over the body, given what makes the capability of a function that yields. */
    <C> ThreadGen(String name, Body<? super C> body, Function<Function<Object, Object>, C> capability) {
        this.name = name;
        this.activation = new Activation(() -> body.run(capability.apply(this::suspend)));
    }

    private Object suspend(Object value) {
        return activation.suspend(value);
    }

    @Override
    public boolean hasNext() {
        requireIdle();
        if (fetched) return true;
        if (state == State.CLOSED) return false;
        if (!(resume(new Resumption.Send(null)) instanceof Pause.Yielded yielded)) return false;
        fetchedValue = yielded.value();
        fetched = true;
        return true;
    }

    @Override
    public Y next() {
        return send(null);
    }

    @Override
    public Y send(S value) {
        requireIdle();
        if (fetched) {
            if (value != null) {
                throw new IllegalStateException(
                        "can't send non-null value before next() has taken the value of hasNext()");
            }
            return cast(takeFetched());
        }
        if (state == State.CLOSED) throw new StopIteration(null);
        if (state == State.CREATED && value != null) {
            throw new IllegalStateException("can't send non-null value to a just-started generator");
        }
        return valueOf(resume(new Resumption.Send(value)));
    }

    @Override
    public Y raise(Throwable exception) {
        Objects.requireNonNull(exception);
        requireIdle();
        if (state == State.CREATED) state = State.CLOSED;
        if (state == State.CLOSED) throw Sneaky.<RuntimeException>raise(exception);
        takeFetched();
        return valueOf(resume(new Resumption.Raise(exception)));
    }

    @Override
    public void close() {
        requireIdle();
        if (state == State.CREATED) state = State.CLOSED;
        if (state == State.CLOSED) return;
        takeFetched();
        Pause pause;
        try {
            pause = resume(new Resumption.Raise(new GeneratorExit()));
        } catch (GeneratorExit quiet) {
            return;
        }
        if (pause instanceof Pause.Yielded) throw new IllegalStateException("generator ignored GeneratorExit");
    }

    @Override
    public R result() {
        if (state != State.CLOSED) throw new IllegalStateException("the generator has not ended");
        return cast(result);
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public String toString() {
        return name + "[" + state + "]";
    }

    /** Lets the body run to its next yield or its return; what it throws comes out of here. */
    private Pause resume(Resumption resumption) {
        state = State.RUNNING;
        Pause pause = activation.resume(resumption);
        if (pause instanceof Pause.Yielded) {
            state = State.SUSPENDED;
            return pause;
        }
        state = State.CLOSED;
        if (pause instanceof Pause.Threw threw) throw Sneaky.<RuntimeException>raise(outside(threw.exception()));
        result = ((Pause.Returned) pause).value();
        return pause;
    }

    /** What the caller sees of an exception that leaves the body. */
    private static Throwable outside(Throwable exception) {
        return exception instanceof StopIteration
                ? new RuntimeException("generator raised StopIteration", exception)
                : exception;
    }

    private Y valueOf(Pause pause) {
        if (pause instanceof Pause.Yielded yielded) return cast(yielded.value());
        throw new StopIteration(result);
    }

    private Object takeFetched() {
        Object value = fetchedValue;
        fetched = false;
        fetchedValue = null;
        return value;
    }

    private void requireIdle() {
        if (session.isOver()) throw new Abandoned();
        if (state == State.RUNNING) throw new IllegalStateException("generator already executing");
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Object value) {
        return (T) value;
    }
}
