package dev.bobbin.processor.testing;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the runtime is, with its module descriptor. */
public final class Modules {
    private Modules() {}

    /** The folder or jar of the module {@code dev.bobbin}. */
    public static Path runtime() {
        try {
            Class<?> known = Class.forName("dev.bobbin.Gen");
            Path found = Path.of(
                    known.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(found) && !Files.exists(found.resolve("module-info.class"))) {
                throw new AssertionError("no module descriptor in " + found);
            }
            return found;
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
