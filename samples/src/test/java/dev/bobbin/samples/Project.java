package dev.bobbin.samples;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the project's own files lie, whichever folder the tests are started in. */
final class Project {
    private Project() {}

    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("samples/pom.xml"))) {
            folder = folder.getParent();
            if (folder == null) throw new IllegalStateException("the tests run outside of the project");
        }
        return folder;
    }
}
