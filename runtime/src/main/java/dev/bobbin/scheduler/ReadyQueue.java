package dev.bobbin.scheduler;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Random;

/** The tasks that will run soon: first in, first out, or in the order of a seed. */
final class ReadyQueue {
    private final Random shuffle;
    private final Queue<Fiber<?>> tasks = new ArrayDeque<>();

    /** With a source of disorder, or null. */
    ReadyQueue(Random shuffle) {
        this.shuffle = shuffle;
    }

    int size() {
        return tasks.size();
    }

    void add(Fiber<?> task) {
        tasks.add(task);
    }

    /** The next task, or null. */
    Fiber<?> poll() {
        if (shuffle != null && !tasks.isEmpty()) {
            for (int i = shuffle.nextInt(tasks.size()); i > 0; i--) {
                tasks.add(tasks.poll());
            }
        }
        return tasks.poll();
    }
}
