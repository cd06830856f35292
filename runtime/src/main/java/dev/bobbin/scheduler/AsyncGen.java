package dev.bobbin.scheduler;

import dev.bobbin.Gen;
import dev.bobbin.Generator;
import dev.bobbin.GeneratorExit;
import dev.bobbin.StopIteration;
import dev.bobbin.Yield;
import java.util.concurrent.Flow;

/**
 * A generator whose body also awaits: what the factory of a {@link Generator} method with {@link Await} and {@link Yield}
 * returns. It is a {@link Gen} of which each step is awaited.
 *
 * <pre>{@code
 * while (a.await(lines.hasNext())) System.out.println(a.await(lines.next()));
 * }</pre>
 *
 * <p>The body runs only while it is pulled, as a part of the task that pulls it: it has that task's {@link TaskLocal}s, and
 * if that task is cancelled while the body waits, {@link Cancelled} is thrown there. One task can pull it at a time. A step
 * that is a case of a {@link Select} and does not come first has not happened: what the body then still comes to is kept
 * for the next step.
 *
 * <p>It belongs to the scope of the task that made it, or else to that of the one that pulls it first. What the tasks of
 * the scope leave suspended is closed before the scope ends.
 *
 * <p>As a {@link Flow.Publisher} it has one subscriber, which is given its values one by one as it asks for them, on the
 * scheduler's thread. Cancelling the subscription closes the generator.
 *
 * <p>All methods but {@link #subscribe} are for the scheduler's thread only. What they return is to be awaited once.
 *
 * @param <Y> what it yields
 * @param <R> what it returns at its end
 */
public sealed interface AsyncGen<Y, R> extends Flow.Publisher<Y> permits AsyncGenFrame {
    /**
     * Runs the body to its next yield, unless it has been run there before, and keeps the value for {@link #next()}.
     *
     * @return to be awaited: whether there is a value
     */
    Awaitable<Boolean> hasNext();

    /**
     * Runs the body to its next yield.
     *
     * @return to be awaited: the value, may be null. Throws {@link StopIteration} with the return value if the body
     *     returns, and with null if it had ended before; {@link IllegalStateException} if another task is pulling it
     */
    Awaitable<Y> next();

    /**
     * Resumes the body with an exception, which is thrown at the yield at which the body is suspended. A body that has not
     * been started never runs.
     *
     * @param exception the exception
     * @return to be awaited: the next value, as {@link #next()} gives it
     */
    Awaitable<Y> raise(Throwable exception);

    /**
     * Ends the generator: throws {@link GeneratorExit} at the yield at which the body is suspended, and waits for the
     * body's clean-up. A cancelled task can await this; the first thing that the clean-up waits for is then cancelled,
     * unless it is {@linkplain Scope#shielded shielded}.
     *
     * @return to be awaited: nothing. Throws {@link IllegalStateException} if the body yields instead of ending
     */
    Awaitable<Void> close();

    /**
     * What the body returned.
     *
     * @return the return value; null if the body ended by an exception or was closed
     * @throws IllegalStateException if it has not ended
     */
    R result();

    /**
     * What it is doing. While its body waits for something it counts as running.
     *
     * @return the state
     */
    Gen.State state();

    /**
     * Has it belong to a scheduler and no scope, so that it can be subscribed to anywhere. It is then closed with the
     * scheduler at the latest.
     *
     * @param scheduler the scheduler
     * @return this
     */
    AsyncGen<Y, R> on(Scheduler scheduler);

    /**
     * Has a subscriber given what the body yields. Works while the scheduler runs, and may be called on any thread; the
     * subscriber is called on the scheduler's thread only.
     *
     * @param subscriber the subscriber; is told of an {@link IllegalStateException} if there has been one before, or if it
     *     is not known on which scheduler to run, see {@link #on}
     */
    @Override
    void subscribe(Flow.Subscriber<? super Y> subscriber);

    /**
     * Yields everything that this generator yields, as {@code yield from} does: exceptions raised in the other generator
     * are raised in this one, and closing the other closes this one first.
     *
     * @param a the capability to wait
     * @param y the capability to yield
     * @return what this generator returned; null if it had ended before
     */
    @Generator
    default R yieldTo(Await a, Yield<? super Y> y) {
        Throwable raised = null;
        for (; ; ) {
            Y value;
            try {
                value = a.await(raised == null ? next() : raise(raised));
            } catch (StopIteration end) {
                @SuppressWarnings("unchecked") // the body returned an R
                R result = (R) end.value();
                return result;
            }
            raised = null;
            try {
                y.yield(value);
            } catch (GeneratorExit exit) {
                a.await(close());
                throw exit;
            } catch (Throwable thrown) {
                raised = thrown;
            }
        }
    }
}
