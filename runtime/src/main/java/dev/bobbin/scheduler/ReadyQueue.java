package dev.bobbin.scheduler;

import java.util.Arrays;
import java.util.Random;

/** The tasks that will run soon: first in, first out, or in the order of a seed. */
final class ReadyQueue {
    private final Random shuffle;
    private Fiber<?>[] ring = new Fiber<?>[64];
    private int head;
    private int size;

    /** With a source of disorder, or null. */
    ReadyQueue(Random shuffle) {
        this.shuffle = shuffle;
    }

    int size() {
        return size;
    }

    void add(Fiber<?> task) {
        if (size == ring.length) {
            Fiber<?>[] larger = Arrays.copyOf(ring, size * 2);
            System.arraycopy(ring, 0, larger, size, head);
            ring = larger;
        }
        ring[head + size & ring.length - 1] = task;
        size++;
    }

    /** The next task, or null. */
    Fiber<?> poll() {
        if (size == 0) {
            return null;
        }
        if (shuffle != null) {
            swap(head, head + shuffle.nextInt(size) & ring.length - 1);
        }
        Fiber<?> task = ring[head];
        ring[head] = null;
        head = head + 1 & ring.length - 1;
        size--;
        return task;
    }

    private void swap(int i, int j) {
        Fiber<?> task = ring[i];
        ring[i] = ring[j];
        ring[j] = task;
    }
}
