package dev.bobbin.scheduler;

import java.time.Duration;
import java.util.List;

/**
 * A task has kept the loop from going on.
 *
 * @param task its name; null if it was no task but what was posted or a callback
 * @param time how long it had run without waiting when this was noticed
 * @param stack what the thread was doing then
 */
public record BlockedLoop(String task, Duration time, List<StackTraceElement> stack) {
    /** For people: who it was, and where. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("the loop has been blocked for " + time.toMillis() + " ms by "
                + (task == null ? "what was posted" : task));
        for (StackTraceElement element : stack) {
            text.append("\n    at ").append(element);
        }
        return text.toString();
    }
}
