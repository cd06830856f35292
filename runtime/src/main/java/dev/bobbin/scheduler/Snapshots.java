package dev.bobbin.scheduler;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Makes pictures of all tasks. */
final class Snapshots {
    private Snapshots() {}

    /** The scopes that a task has opened, or that no task has (null). */
    static List<ScopeInfo> of(Scheduler scheduler, Collection<Scope> open, Fiber<?> host) {
        List<ScopeInfo> scopes = new ArrayList<>();
        for (Scope scope : open) {
            if (scope.host == host) {
                scopes.add(new ScopeInfo(scope.toString(), scope.isCancelled(), tasks(scheduler, open, scope)));
            }
        }
        return List.copyOf(scopes);
    }

    private static List<TaskInfo> tasks(Scheduler scheduler, Collection<Scope> open, Scope scope) {
        List<TaskInfo> tasks = new ArrayList<>();
        for (Fiber<?> task = scope.youngest(); task != null; task = task.olderSibling) {
            tasks.add(task(scheduler, open, task));
        }
        Collections.reverse(tasks);
        return List.copyOf(tasks);
    }

    private static TaskInfo task(Scheduler scheduler, Collection<Scope> open, Fiber<?> task) {
        boolean waits = task.state == Task.State.WAITING;
        return new TaskInfo(
                task.name(),
                task.state,
                waits ? description(task.waitingFor) : null,
                waits ? Duration.ofNanos(Math.max(0, scheduler.nanoTime() - task.since)) : Duration.ZERO,
                task.site,
                task.stack(),
                of(scheduler, open, task));
    }

    private static String description(Object waitingFor) {
        return waitingFor instanceof Awaitable<?> awaitable ? awaitable.description() : "sleep of " + waitingFor;
    }

    static String text(List<ScopeInfo> scopes) {
        StringBuilder text = new StringBuilder();
        for (ScopeInfo scope : scopes) {
            append(text, scope, "");
        }
        return text.toString();
    }

    private static void append(StringBuilder text, ScopeInfo scope, String indent) {
        if (scope.tasks().isEmpty()) {
            return;
        }
        text.append(indent).append(scope.name());
        text.append(scope.cancelled() ? " (cancelled)\n" : "\n");
        for (TaskInfo task : scope.tasks()) {
            append(text, task, indent + "  ");
        }
    }

    private static void append(StringBuilder text, TaskInfo task, String indent) {
        text.append(indent).append(task.name()).append(' ').append(task.state());
        if (task.waitingFor() != null) {
            text.append(" for ").append(task.waitingFor());
            text.append(", since ").append(task.waited().toMillis()).append(" ms");
        }
        if (task.spawnedAt() != null) {
            text.append(", spawned at ").append(task.spawnedAt());
        }
        text.append('\n');
        for (StackTraceElement element : task.stack()) {
            text.append(indent).append("    at ").append(element).append('\n');
        }
        for (ScopeInfo scope : task.scopes()) {
            append(text, scope, indent + "  ");
        }
    }
}
