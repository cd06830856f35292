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

    /** The one that has waited longest, or null. */
    Waiter<Object> peek() {
        return first;
    }

    /** Takes the one out that has waited longest; null if there is none. */
    Waiter<Object> poll() {
        Waiter<Object> waiter = first;
        if (waiter != null) {
            remove(waiter);
        }
        return waiter;
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
