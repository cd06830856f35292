package dev.bobbin.scheduler;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Waits for several things and takes the one that comes first; the others then have not happened. If several are there at
 * once, it is the one that was named first.
 *
 * <pre>{@code
 * String line = a.await(Select.<String>of()
 *         .on(orders.receive(), Order::toString)
 *         .on(Tasks.sleep(timeout), nothing -> "none came"));
 * }</pre>
 *
 * @param <R> what it comes to
 */
public final class Select<R> implements Awaitable<R> {
    private final List<Case<?>> cases = new ArrayList<>();
    private Waiter<? super R> waiter;
    private Case<?> winner;
    /** How many cases have been registered and neither told nor withdrawn. */
    private int open;

    private boolean registering;
    private R value;
    private Throwable failure;

    private Select() {}

    /**
     * Makes one to which cases are to be added.
     *
     * @param <R> what it comes to
     * @return with no case
     */
    public static <R> Select<R> of() {
        return new Select<>();
    }

    /**
     * Adds a case.
     *
     * @param <T> what the awaitable comes to
     * @param awaitable what to wait for. One that cannot be withdrawn, as a scope, is waited for to its end in any case;
     *     if it does not come first, its value is dropped, and what it fails with goes to the scheduler's handler
     * @param then makes the result, if it comes first
     * @return this
     */
    public <T> Select<R> on(Awaitable<T> awaitable, Function<? super T, ? extends R> then) {
        if (waiter != null) {
            throw new IllegalStateException("it is being awaited");
        }
        cases.add(new Case<>(Objects.requireNonNull(awaitable, "awaitable"), Objects.requireNonNull(then, "then")));
        return this;
    }

    @Override
    public void register(Waiter<? super R> newWaiter) {
        if (waiter != null) {
            throw new IllegalStateException("it is being awaited");
        }
        waiter = newWaiter;
        winner = null;
        registering = true;
        for (Case<?> each : cases) {
            each.register();
            if (winner != null) {
                break;
            }
        }
        registering = false;
        finish();
    }

    @Override
    public boolean withdraw(Waiter<? super R> cancelled) {
        if (winner == null) {
            withdrawOthers();
        }
        if (open > 0 || winner != null) {
            return false;
        }
        waiter = null;
        return true;
    }

    private void withdrawOthers() {
        for (Case<?> each : cases) {
            each.withdrawIfOpen();
        }
    }

    private void won(Case<?> first, R result, Throwable thrown) {
        winner = first;
        value = result;
        failure = thrown;
        withdrawOthers();
    }

    /** Has the failure of a case that did not come first, and could not be withdrawn, told of. */
    private void lost(Throwable thrown) {
        if (failure != null) {
            if (failure != thrown) {
                failure.addSuppressed(thrown);
            }
        } else if (waiter.scheduler() != null) {
            waiter.scheduler().report(null, thrown);
        } else {
            Scheduler.print(null, thrown);
        }
    }

    private void finish() {
        if (registering || winner == null || open > 0) {
            return;
        }
        Waiter<? super R> told = waiter;
        R result = value;
        waiter = null;
        value = null;
        if (failure == null) {
            told.succeed(result);
        } else {
            told.fail(failure);
        }
    }

    @Override
    public String description() {
        List<String> descriptions = new ArrayList<>();
        for (Case<?> each : cases) {
            descriptions.add(each.awaitable.description());
        }
        return "the first of " + descriptions;
    }

    private final class Case<T> extends Waiter<T> {
        private final Awaitable<T> awaitable;
        private final Function<? super T, ? extends R> then;
        private boolean waits;

        Case(Awaitable<T> awaitable, Function<? super T, ? extends R> then) {
            this.awaitable = awaitable;
            this.then = then;
        }

        void register() {
            waits = true;
            open++;
            try {
                awaitable.register(this);
            } catch (Throwable thrown) {
                fail(thrown);
            }
        }

        void withdrawIfOpen() {
            if (waits && awaitable.withdraw(this)) {
                told();
            }
        }

        private void told() {
            if (!waits) {
                throw new IllegalStateException("it does not wait");
            }
            waits = false;
            open--;
        }

        @Override
        public void succeed(T result) {
            told();
            if (winner == null) {
                try {
                    won(this, then.apply(result), null);
                } catch (Throwable thrown) {
                    won(this, null, thrown);
                }
            }
            finish();
        }

        @Override
        public void fail(Throwable thrown) {
            told();
            if (winner == null) {
                won(this, null, thrown);
            } else if (!(thrown instanceof Cancelled)) {
                lost(thrown);
            }
            finish();
        }

        @Override
        Object owner() {
            return waiter.owner();
        }

        @Override
        public Scheduler scheduler() {
            return waiter.scheduler();
        }

        @Override
        public void post(Runnable action) {
            waiter.post(action);
        }
    }
}
