package dev.bobbin.scheduler;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** A task for each item, and their results. */
final class ConcurrentMap<T, R> implements Scope.Body, Callable<List<R>> {
    private final List<T> items;
    private final Function<? super T, ? extends Coroutine<R>> each;
    private final List<Task<R>> tasks = new ArrayList<>();

    ConcurrentMap(List<T> items, Function<? super T, ? extends Coroutine<R>> each) {
        this.items = items;
        this.each = each;
    }

    @Override
    public void open(Scope scope) {
        for (T item : items) {
            tasks.add(scope.spawn(each.apply(item)));
        }
    }

    @Override
    public List<R> call() {
        List<R> results = new ArrayList<>(tasks.size());
        for (Task<R> task : tasks) {
            results.add(task.result());
        }
        return results;
    }
}
