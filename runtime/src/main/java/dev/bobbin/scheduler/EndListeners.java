package dev.bobbin.scheduler;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Who wants to know of the end of a task. */
final class EndListeners<R> {
    final WaitQueue waiters = new WaitQueue();
    final List<Consumer<? super Task<R>>> callbacks = new ArrayList<>(0);

    boolean hasWaiters() {
        return !waiters.isEmpty();
    }

    void tell(Fiber<R> ended) {
        for (Waiter<Object> waiter = waiters.poll(); waiter != null; waiter = waiters.poll()) {
            if (waiter.slot == EndWait.MARK) {
                waiter.succeed(ended);
            } else {
                ended.tell(waiter);
            }
        }
        for (Consumer<? super Task<R>> callback : callbacks) {
            try {
                callback.accept(ended);
            } catch (Throwable thrown) {
                ended.scope.scheduler.report(ended, thrown);
            }
        }
    }
}
