package dev.bobbin.processor.problem;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the project's files are, from wherever in it the tests run. */
final class Documents {
    private Documents() {}

    /** The folder of this module. */
    static Path processor() {
        return project().resolve("processor");
    }

    /** The page that explains the problems. */
    static Path problems() {
        return project().resolve("docs/problems.md");
    }

    private static Path project() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("docs/problems.md"))) {
                return folder;
            }
        }
        throw new AssertionError("not in the project: " + Path.of("").toAbsolutePath());
    }
}
