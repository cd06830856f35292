package dev.bobbin.scheduler;

import java.util.List;

/**
 * What was in a scope at a moment.
 *
 * @param name its name
 * @param cancelled whether it had been cancelled
 * @param tasks its tasks that had not ended, the oldest first
 */
public record ScopeInfo(String name, boolean cancelled, List<TaskInfo> tasks) {}
