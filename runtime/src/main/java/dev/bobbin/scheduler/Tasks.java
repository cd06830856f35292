package dev.bobbin.scheduler;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** Ways to wait for several tasks, and to run many alike. */
public final class Tasks {
    private Tasks() {}

    /**
     * A sleep, as a case of a {@link Select}.
     *
     * @param duration how long
     * @return to be awaited, any number of times
     */
    public static Awaitable<Void> sleep(Duration duration) {
        return new Sleep(Objects.requireNonNull(duration, "duration"));
    }

    /**
     * A promise, as a case of a {@link Select}.
     *
     * @param <T> what it comes to
     * @param stage the promise; is cancelled if it is a {@link java.util.concurrent.Future} and does not come first
     * @return to be awaited, once
     */
    public static <T> Awaitable<T> promise(CompletionStage<T> stage) {
        return new StageWait<>(Objects.requireNonNull(stage, "stage"));
    }

    /**
     * Waits for the results of all tasks.
     *
     * @param <R> their results
     * @param tasks the tasks
     * @return to be awaited; the results in the order of the tasks. If a task fails, that is thrown without waiting for the
     *     others
     */
    public static <R> Awaitable<List<R>> all(Collection<? extends Task<? extends R>> tasks) {
        return new AllTasks<>(List.copyOf(tasks));
    }

    /**
     * Waits for the end of the task that ends first, however it ends.
     *
     * @param <R> their results
     * @param tasks the tasks, at least one
     * @return to be awaited; the task
     */
    public static <R> Awaitable<Task<? extends R>> any(Collection<? extends Task<? extends R>> tasks) {
        if (tasks.isEmpty()) {
            throw new IllegalArgumentException("no task");
        }
        Select<Task<? extends R>> select = Select.of();
        for (Task<? extends R> task : tasks) {
            addEnd(select, task);
        }
        return select;
    }

    private static <R, S extends R> void addEnd(Select<Task<? extends R>> select, Task<S> task) {
        select.on(task.ended(), ended -> ended);
    }

    /**
     * Gives the tasks in the order in which they end.
     *
     * @param <R> their results
     * @param tasks the tasks
     * @return a channel that is closed after the last one
     */
    public static <R> Channel<Task<? extends R>> asCompleted(Collection<? extends Task<? extends R>> tasks) {
        Channel<Task<? extends R>> ended = Channel.unbounded();
        int[] left = {tasks.size()};
        for (Task<? extends R> task : List.copyOf(tasks)) {
            task.onEnd(t -> {
                ended.trySend(t);
                left[0]--;
                if (left[0] == 0) {
                    ended.close();
                }
            });
        }
        if (tasks.isEmpty()) {
            ended.close();
        }
        return ended;
    }

    /**
     * Runs a coroutine for each item, so many at a time.
     *
     * @param <T> the items
     * @param <R> the results
     * @param items the items
     * @param limit how many at a time
     * @param each makes the coroutine for an item
     * @return to be awaited, once; the results in the order of the items. If one fails, the others are cancelled
     */
    public static <T, R> Awaitable<List<R>> map(
            Collection<? extends T> items, int limit, Function<? super T, ? extends Coroutine<R>> each) {
        List<T> given = List.copyOf(items);
        List<Task<R>> tasks = new ArrayList<>(given.size());
        Scope.Body spawns = scope -> {
            for (T item : given) {
                tasks.add(scope.spawn(each.apply(item)));
            }
        };
        return new Opening<>(Plan.PLAIN.named("a map").limit(limit), spawns, () -> results(tasks));
    }

    private static <R> List<R> results(List<Task<R>> tasks) {
        List<R> results = new ArrayList<>(tasks.size());
        for (Task<R> task : tasks) {
            results.add(task.result());
        }
        return results;
    }

    /**
     * Runs a coroutine for each item. A {@linkplain Plan#limit bounded} scope bounds how many run at a time.
     *
     * @param <T> the items
     * @param <R> the results
     * @param scope where to run them
     * @param items the items
     * @param each makes the coroutine for an item
     * @return the tasks in the order in which they end; closed after the last one
     */
    public static <T, R> Channel<Task<? extends R>> mapAsCompleted(
            Scope scope, Collection<? extends T> items, Function<? super T, ? extends Coroutine<R>> each) {
        List<Task<R>> tasks = new ArrayList<>();
        for (T item : items) {
            tasks.add(scope.spawn(each.apply(item)));
        }
        return asCompleted(tasks);
    }
}
