package dev.bobbin.scheduler;

import java.time.Duration;
import java.util.Arrays;

/**
 * Timers in the order of their deadlines, equal ones in the order in which they were started.
 *
 * <p>Timers mostly start in the order in which they end, as those of the same duration do. So there are a few lists, the
 * lanes, to which a timer is appended if it comes after all that are in it; those that fit nowhere go to a heap. The next
 * timer is the least of the first ones of all these.
 */
final class Timers {
    private static final int LANES = 4;

    /** The longest time there is: half of what differences of nanoseconds can express. */
    private static final long FOREVER = Long.MAX_VALUE / 2;

    private static final long SECONDS = FOREVER / 1_000_000_000L;

    private final Timer[] first = new Timer[LANES];
    private final Timer[] last = new Timer[LANES];
    private Timer[] heap = new Timer[16];
    private int size;
    private long started;

    /** A duration in nanoseconds: none if it is negative. */
    static long nanos(Duration duration) {
        long seconds = duration.getSeconds();
        return seconds >= SECONDS ? FOREVER : Math.max(0, seconds * 1_000_000_000L + duration.getNano());
    }

    /** Starts a timer that is not in use. */
    void start(Timer timer, long deadline) {
        timer.deadline = deadline;
        timer.order = started++;
        int lane = laneFor(timer);
        if (lane >= 0) {
            append(lane, timer);
        } else {
            if (size == heap.length) {
                heap = Arrays.copyOf(heap, size * 2);
            }
            siftUp(size++, timer);
        }
    }

    /** Stops a timer, if it has been started and has not come to its end. */
    void stop(Timer timer) {
        if (timer.place >= 0) {
            removeFromHeap(timer.place);
        } else if (timer.place < Timer.UNSET) {
            unlink(-2 - timer.place, timer);
        }
        timer.place = Timer.UNSET;
    }

    /** The next timer, or null. */
    Timer peek() {
        Timer least = size == 0 ? null : heap[0];
        for (Timer head : first) {
            if (head != null && (least == null || before(head, least))) {
                least = head;
            }
        }
        return least;
    }

    /** Fires all that are due. */
    void fire(long now) {
        for (Timer timer = peek(); timer != null && timer.deadline - now <= 0; timer = peek()) {
            stop(timer);
            timer.fire();
        }
    }

    private static boolean before(Timer a, Timer b) {
        long difference = a.deadline - b.deadline;
        return difference < 0 || difference == 0 && a.order < b.order;
    }

    // ---- lanes

    /** The lane whose end is nearest before the timer, else an empty one, else -1. */
    private int laneFor(Timer timer) {
        int best = -1;
        for (int lane = 0; lane < LANES; lane++) {
            Timer end = last[lane];
            if (end == null) {
                best = best < 0 ? lane : best;
            } else if (before(end, timer) && (best < 0 || last[best] == null || before(last[best], end))) {
                best = lane;
            }
        }
        return best;
    }

    private void append(int lane, Timer timer) {
        Timer end = last[lane];
        timer.prev = end;
        if (end == null) {
            first[lane] = timer;
        } else {
            end.next = timer;
        }
        last[lane] = timer;
        timer.place = -2 - lane;
    }

    private void unlink(int lane, Timer timer) {
        if (timer.prev == null) {
            first[lane] = timer.next;
        } else {
            timer.prev.next = timer.next;
        }
        if (timer.next == null) {
            last[lane] = timer.prev;
        } else {
            timer.next.prev = timer.prev;
        }
        timer.prev = null;
        timer.next = null;
    }

    // ---- the heap

    private void removeFromHeap(int index) {
        Timer moved = heap[--size];
        heap[size] = null;
        if (index == size) {
            return;
        }
        if (index > 0 && before(moved, heap[(index - 1) / 2])) {
            siftUp(index, moved);
        } else {
            siftDown(index, moved);
        }
    }

    private void siftUp(int from, Timer timer) {
        int index = from;
        while (index > 0) {
            int parent = (index - 1) / 2;
            if (!before(timer, heap[parent])) {
                break;
            }
            put(index, heap[parent]);
            index = parent;
        }
        put(index, timer);
    }

    private void siftDown(int from, Timer timer) {
        int index = from;
        for (int child = 2 * index + 1; child < size; child = 2 * index + 1) {
            if (child + 1 < size && before(heap[child + 1], heap[child])) {
                child++;
            }
            if (!before(heap[child], timer)) {
                break;
            }
            put(index, heap[child]);
            index = child;
        }
        put(index, timer);
    }

    private void put(int index, Timer timer) {
        heap[index] = timer;
        timer.place = index;
    }
}
