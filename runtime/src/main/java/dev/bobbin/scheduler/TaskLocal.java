package dev.bobbin.scheduler;

import java.util.function.Supplier;

/**
 * A variable of which each task has its own: a new task starts with the values of the one that spawned it, and what either
 * sets afterwards the other does not see.
 *
 * @param <T> what it holds
 */
public final class TaskLocal<T> {
    private final Supplier<? extends T> initial;

    private TaskLocal(Supplier<? extends T> initial) {
        this.initial = initial;
    }

    /**
     * Makes a variable.
     *
     * @param <T> what it holds
     * @param initial gives its value where it has not been set
     * @return the variable
     */
    public static <T> TaskLocal<T> withInitial(Supplier<? extends T> initial) {
        return new TaskLocal<>(initial);
    }

    /**
     * Its value in the task that is running.
     *
     * @return the value
     * @throws IllegalStateException if none is running
     */
    @SuppressWarnings("unchecked") // set() took a T
    public T get() {
        Context entry = Context.find(Fiber.running().context, this);
        return entry == null ? initial.get() : (T) entry.value();
    }

    /**
     * Sets its value in the task that is running.
     *
     * @param value the value
     * @throws IllegalStateException if none is running
     */
    public void set(T value) {
        Fiber<?> task = Fiber.running();
        task.context = Context.with(task.context, this, value);
    }
}
