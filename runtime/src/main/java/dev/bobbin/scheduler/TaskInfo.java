package dev.bobbin.scheduler;

import java.time.Duration;
import java.util.List;

/**
 * What a task was doing at a moment.
 *
 * @param name its name
 * @param state its state
 * @param waitingFor what it waited for, in words; null if it did not wait
 * @param waited how long it had waited; zero if it did not wait
 * @param spawnedAt where it was spawned; null if that was not recorded
 * @param stack where it was suspended, the innermost method first
 * @param scopes the scopes that it has opened, with the tasks in them
 */
public record TaskInfo(
        String name,
        Task.State state,
        String waitingFor,
        Duration waited,
        StackTraceElement spawnedAt,
        List<StackTraceElement> stack,
        List<ScopeInfo> scopes) {}
