package dev.bobbin.scheduler;

/** Waiters in the order in which they came; any of them can leave at no cost. */
final class WaitQueue {
    private Waiter<Object> first;
    private Waiter<Object> last;

    boolean isEmpty() {
        return first == null;
    }

    /** Adds a waiter at the end, together with what it brings along. */
    @SuppressWarnings("unchecked") // whoever takes it out tells it what its operation promised
    void add(Waiter<?> waiter, Object slot) {
        Waiter<Object> added = (Waiter<Object>) waiter;
        added.slot = slot;
        added.prev = last;
        if (last == null) {
            first = added;
        } else {
            last.next = added;
        }
        last = added;
    }

    /** Takes the one out that has waited longest and is not of the same owner as another waiter; null if there is none. */
    Waiter<Object> poll(Waiter<?> other) {
        Waiter<Object> waiter = first;
        while (waiter != null && other != null && waiter.owner() == other.owner()) {
            waiter = next(waiter);
        }
        if (waiter != null) {
            remove(waiter);
        }
        return waiter;
    }

    @SuppressWarnings("unchecked") // only waiters are in the queue
    private static Waiter<Object> next(Waiter<Object> waiter) {
        return (Waiter<Object>) waiter.next;
    }

    /** Takes the one out that has waited longest; null if there is none. */
    Waiter<Object> poll() {
        return poll(null);
    }

    /** Takes out one that is in this queue, or in none. */
    @SuppressWarnings("unchecked") // only waiters are in the queue
    void remove(Waiter<?> waiter) {
        Waiter<Object> prev = (Waiter<Object>) waiter.prev;
        Waiter<Object> next = (Waiter<Object>) waiter.next;
        if (prev == null) {
            if (first != waiter) {
                return;
            }
            first = next;
        } else {
            prev.next = next;
        }
        if (next == null) {
            last = prev;
        } else {
            next.prev = prev;
        }
        waiter.prev = null;
        waiter.next = null;
    }

    /** Tells all the same, the first one first. */
    void succeedAll(Object value) {
        for (Waiter<Object> waiter = poll(); waiter != null; waiter = poll()) {
            waiter.succeed(value);
        }
    }
}
