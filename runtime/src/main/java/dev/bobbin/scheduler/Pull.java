package dev.bobbin.scheduler;

import dev.bobbin.GeneratorExit;
import dev.bobbin.StopIteration;

/**
 * A step of an async generator: a frame that is called where the step is awaited, and resumes the generator from there. So
 * generator and task are links of one chain, and whatever is awaited in either is awaited by the task.
 *
 * @param <T> what the step comes to
 */
final class Pull<T> extends CoroutineFrame<T> implements Awaitable<T> {
    private final AsyncGenFrame<?, ?> generator;
    private final String method;
    /** What is raised in the generator, or null. */
    private final Throwable exception;
    /** Who waits, if that is no task. */
    private Fetch<T> fetch;

    /** A step that is a method of {@link AsyncGen} and raises an exception, or nothing if that is null. */
    Pull(AsyncGenFrame<?, ?> generator, String method, Throwable exception) {
        this.generator = generator;
        this.method = method;
        this.exception = exception;
    }

    static Pull<Boolean> hasNext(AsyncGenFrame<?, ?> generator) {
        return new Pull<>(generator, "hasNext", null);
    }

    static Pull<Void> close(AsyncGenFrame<?, ?> generator) {
        return new Pull<>(generator, "close", new GeneratorExit());
    }

    private boolean peeks() {
        return method.equals("hasNext");
    }

    /** Whether it is a step that a cancelled task can take. */
    boolean closes() {
        return method.equals("close");
    }

    // ---- the frame

    @Override
    protected Object resume(int at) throws Throwable {
        return switch (at) {
            case 1 -> reached(received());
            case ~1 -> failed(raised());
            case 0, 2 -> begin();
            default -> throw raised();
        };
    }

    private Object begin() throws Throwable {
        Task<?> other = generator.fetch;
        if (other != null && (fetch == null || other != fetch.task)) {
            if (closes()) {
                other.cancel();
            }
            return await(2, new EndWait<>((Fiber<?>) other, closes()));
        }
        if (generator.keeps()) {
            Object kept = generator.takeKept();
            if (peeks()) {
                generator.keep(kept, null);
                return answer(true);
            }
            if (exception == null) {
                return answer(kept);
            }
        }
        if (exception != null ? generator.endsUnrun() : generator.isOver()) {
            return ended();
        }
        if (Scheduler.scopeOfCurrent() != null) {
            generator.join(Scheduler.scopeOfCurrent());
        }
        if (fetch != null) {
            generator.fetch = fetch.task;
        }
        return pull(1, generator, exception);
    }

    /** The generator had ended before. */
    private Object ended() throws Throwable {
        if (peeks()) {
            return answer(false);
        }
        if (closes()) {
            return answer(null);
        }
        throw exception == null ? new StopIteration(null) : exception;
    }

    /** The body has yielded or returned. */
    private Object reached(Object value) {
        boolean over = generator.isOver();
        if (closes()) {
            if (over) {
                return answer(null);
            }
            throw new IllegalStateException("generator ignored GeneratorExit");
        }
        if (peeks()) {
            if (!over) {
                generator.keep(value, null);
            }
            return answer(!over);
        }
        if (over) {
            throw new StopIteration(value);
        }
        return answer(value);
    }

    /** The body has thrown. */
    private Object failed(Throwable thrown) throws Throwable {
        generator.isOver();
        if (closes() && thrown instanceof GeneratorExit) {
            return answer(null);
        }
        throw thrown instanceof StopIteration ? new RuntimeException("generator raised StopIteration", thrown) : thrown;
    }

    @SuppressWarnings("unchecked") // each kind of step comes to what its method says
    private Object answer(Object value) {
        return end((T) value);
    }

    @Override
    protected String name() {
        return "AsyncGen." + method;
    }

    // ---- the awaitable

    @Override
    public void register(Waiter<? super T> waiter) {
        if (waiter instanceof Fiber<?> task) {
            task.call(this);
        } else if (waiter.scheduler() != null) {
            fetch = new Fetch<>(this, waiter);
        } else {
            BlockingAwait.run(this, waiter);
        }
    }

    @Override
    public boolean withdraw(Waiter<? super T> waiter) {
        if (closes()) {
            return false;
        }
        fetch.waiter = null;
        if (!hasStarted()) {
            fetch.task.cancel();
        }
        return true;
    }

    @Override
    public String description() {
        return name() + " of " + generator;
    }

    /** Has a task of its own pull for a waiter that is none, and keeps what that comes to if the waiter gives up. */
    private static final class Fetch<T> extends Waiter<T> {
        private final Pull<T> pull;
        private final Task<T> task;
        private Waiter<? super T> waiter;

        Fetch(Pull<T> pull, Waiter<? super T> waiter) {
            Scheduler scheduler = waiter.scheduler();
            if (Scheduler.scopeOfCurrent() != null) {
                pull.generator.join(Scheduler.scopeOfCurrent());
            }
            this.pull = pull;
            this.waiter = waiter;
            task = scheduler.detached().spawn(pull);
            task.register(this);
        }

        @Override
        public void succeed(T value) {
            end();
            if (waiter != null) {
                waiter.succeed(value);
            } else if (!pull.peeks()) {
                pull.generator.keep(value, null);
            }
        }

        @Override
        public void fail(Throwable failure) {
            end();
            if (waiter != null) {
                waiter.fail(failure);
            } else if (!(failure instanceof StopIteration) && task.state() != Task.State.CANCELLED) {
                pull.generator.keep(null, failure);
            }
        }

        private void end() {
            if (pull.generator.fetch == task) {
                pull.generator.fetch = null;
            }
        }

        @Override
        public Scheduler scheduler() {
            return ((Fiber<T>) task).scheduler();
        }
    }
}
