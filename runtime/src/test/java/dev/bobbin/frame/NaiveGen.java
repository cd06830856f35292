package dev.bobbin.frame;

import dev.bobbin.Gen;
import dev.bobbin.GeneratorExit;
import dev.bobbin.StopIteration;
import java.util.Iterator;

/**
 * What the runtime is compared with: a generator that does calls by recursion, and delegation as PEP 380 is written, by
 * the methods of the delegate. Knows nothing of owners, chains and short cuts.
 */
final class NaiveGen implements Gen<Object, Object, Object> {
    private final Activation body;
    private State state = State.CREATED;
    private boolean prefetched;
    private Object fetched;
    private Object result;

    NaiveGen(Program program, Program.World world) {
        body = new Activation(program, world);
    }

    @Override
    public boolean hasNext() {
        rejectIfRunning();
        if (prefetched) {
            return true;
        }
        if (state == State.CLOSED) {
            return false;
        }
        try {
            fetched = resume(null, null);
        } catch (StopIteration end) {
            return false;
        }
        prefetched = true;
        return true;
    }

    @Override
    public Object next() {
        return send(null);
    }

    @Override
    public Object send(Object value) {
        rejectIfRunning();
        if (prefetched) {
            if (value != null) {
                throw new IllegalStateException(
                        "can't send non-null value before next() has taken the value of hasNext()");
            }
            prefetched = false;
            return fetched;
        }
        if (state == State.CLOSED) {
            throw new StopIteration(null);
        }
        if (state == State.CREATED && value != null) {
            throw new IllegalStateException("can't send non-null value to a just-started generator");
        }
        return resume(value, null);
    }

    @Override
    public Object raise(Throwable exception) {
        rejectIfRunning();
        if (state == State.CREATED || state == State.CLOSED) {
            state = State.CLOSED;
            throw Frame.unchecked(exception);
        }
        prefetched = false;
        return resume(null, exception);
    }

    @Override
    public void close() {
        rejectIfRunning();
        if (state == State.CREATED || state == State.CLOSED) {
            state = State.CLOSED;
            return;
        }
        prefetched = false;
        try {
            resume(null, new GeneratorExit());
        } catch (GeneratorExit | StopIteration quiet) {
            return;
        }
        throw new IllegalStateException("generator ignored GeneratorExit");
    }

    private Object resume(Object sent, Throwable raised) {
        state = State.RUNNING;
        Object yielded;
        try {
            yielded = body.resume(sent, raised);
        } catch (Throwable thrown) {
            state = State.CLOSED;
            throw thrown instanceof StopIteration
                    ? new RuntimeException("generator raised StopIteration", thrown)
                    : Frame.unchecked(thrown);
        }
        if (body.ended) {
            state = State.CLOSED;
            result = yielded;
            throw new StopIteration(yielded);
        }
        state = State.SUSPENDED;
        return yielded;
    }

    private void rejectIfRunning() {
        if (state == State.RUNNING) {
            throw new IllegalStateException("generator already executing");
        }
    }

    @Override
    public Object result() {
        if (state != State.CLOSED) {
            throw new IllegalStateException("the generator has not ended");
        }
        return result;
    }

    @Override
    public State state() {
        return state;
    }

    /** One body with all it calls. */
    private static final class Activation implements Program.Machine {
        private static final Object GO_ON = new Object();

        private final Program program;
        private final Program.World world;
        private final Program.Locals locals = new Program.Locals();
        private int position;
        private Object suspendedIn;
        private boolean suspended;
        private boolean ended;
        private Object sent;
        private Throwable raised;

        Activation(Program program, Program.World world) {
            this.program = program;
            this.world = world;
        }

        /** Answers what it yields, or what it returns if it has ended then. */
        Object resume(Object value, Throwable exception) throws Throwable {
            sent = value;
            raised = exception;
            for (; ; ) {
                if (suspendedIn != null) {
                    Object yielded = resumeInner();
                    if (yielded != GO_ON) {
                        return yielded;
                    }
                }
                suspended = false;
                Object answer = program.resume(world, locals, this, raised == null ? position : ~position);
                sent = null;
                raised = null;
                if (suspended || ended) {
                    return answer;
                }
            }
        }

        /** Answers what is to be yielded; or what the body is to be resumed with is set. */
        private Object resumeInner() {
            Object value = sent;
            Throwable exception = raised;
            sent = null;
            raised = null;
            try {
                if (suspendedIn instanceof Activation callee) {
                    Object answer = callee.resume(value, exception);
                    if (!callee.ended) {
                        return answer;
                    }
                    sent = answer;
                } else if (suspendedIn instanceof Gen<?, ?, ?> delegate) {
                    return resumeDelegate(delegate, value, exception);
                } else {
                    Iterator<?> source = (Iterator<?>) suspendedIn;
                    if (exception != null) {
                        ((AutoCloseable) source).close();
                        throw exception;
                    }
                    if (value != null) {
                        throw new IllegalStateException("can't send non-null value to an iterator");
                    }
                    if (source.hasNext()) {
                        return source.next();
                    }
                }
            } catch (Throwable thrown) {
                raised = thrown;
            }
            suspendedIn = null;
            return GO_ON;
        }

        @SuppressWarnings("unchecked")
        private Object resumeDelegate(Gen<?, ?, ?> delegate, Object value, Throwable exception) {
            if (exception instanceof GeneratorExit exit) {
                delegate.close();
                throw exit;
            }
            try {
                return exception != null
                        ? delegate.raise(exception)
                        : value != null ? ((Gen<?, Object, ?>) delegate).send(value) : delegate.next();
            } catch (StopIteration end) {
                sent = end.value();
                suspendedIn = null;
                return GO_ON;
            }
        }

        @Override
        public Object suspend(int at, Object value) {
            position = at;
            suspended = true;
            return value;
        }

        @Override
        public Object call(int at, Program callee) {
            return delegate(at, new Activation(callee, world));
        }

        @Override
        public Object delegate(int at, Object source) {
            position = at;
            suspendedIn = source;
            return null;
        }

        @Override
        public Object end(Object value) {
            ended = true;
            return value;
        }

        @Override
        public Object received() {
            return sent;
        }

        @Override
        public Throwable raised() {
            return raised;
        }
    }
}
