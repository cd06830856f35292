package dev.bobbin.oracle.compile;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What one run of javac made.
 *
 * @param succeeded whether there are classes
 * @param classes the directory of the classes, and of the generated sources
 * @param messages what javac said
 */
public record Compilation(boolean succeeded, Path classes, List<Message> messages) {
    public Compilation {
        messages = List.copyOf(messages);
    }

    /** The errors, a line each. */
    public String errors() {
        return messages.stream().filter(Message::isError).map(Message::toString).collect(Collectors.joining("\n"));
    }
}
