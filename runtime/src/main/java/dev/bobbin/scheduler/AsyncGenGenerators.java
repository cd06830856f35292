package dev.bobbin.scheduler;

import dev.bobbin.GeneratorExit;
import dev.bobbin.StopIteration;
import dev.bobbin.frame.Signal;
import java.util.Objects;

/**
 * The generators of {@link AsyncGen}, as the annotation processor would write them, which is not there when this is
 * compiled.
 */
public final class AsyncGenGenerators {
    private AsyncGenGenerators() {}

    /**
     * The generator of {@link AsyncGen#yieldTo}, not started yet.
     *
     * @param <Y> what it yields
     * @param <R> what it returns
     * @param delegate the generator to delegate to
     * @return the generator
     */
    public static <Y, R> AsyncGen<Y, R> yieldTo(AsyncGen<Y, R> delegate) {
        return new Delegation<>(Objects.requireNonNull(delegate, "delegate"));
    }

    private static final class Delegation<Y, R> extends AsyncGenFrame<Y, R> {
        private AsyncGen<Y, R> delegate;
        private GeneratorExit exit;

        Delegation(AsyncGen<Y, R> delegate) {
            this.delegate = delegate;
        }

        @Override
        protected Object resume(int at) throws Throwable {
            return switch (at) {
                case 0, 2 -> await(1, delegate.next());
                case 1 -> suspend(2, received());
                case ~1 -> ended(raised());
                case ~2 -> pass(raised());
                case 3 -> throw exit;
                default -> throw raised();
            };
        }

        @SuppressWarnings("unchecked") // the delegate's body returned an R
        private Object ended(Throwable thrown) throws Throwable {
            if (thrown instanceof StopIteration stop) {
                return end((R) stop.value());
            }
            throw thrown;
        }

        private Object pass(Throwable thrown) {
            if (thrown instanceof GeneratorExit closing) {
                exit = closing;
                return await(3, delegate.close());
            }
            return await(1, delegate.raise(thrown));
        }

        @Override
        protected Signal clear() {
            delegate = null;
            exit = null;
            return super.clear();
        }

        @Override
        protected String name() {
            return "AsyncGen.yieldTo";
        }
    }
}
