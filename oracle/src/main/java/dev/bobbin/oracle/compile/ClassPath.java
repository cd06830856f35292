package dev.bobbin.oracle.compile;

import dev.bobbin.Gen;
import dev.bobbin.oracle.Log;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What programs under test are compiled against: the runtime, and the oracle's own classes. */
final class ClassPath {
    static final String OF_PROGRAMS = Stream.of(Gen.class, Log.class)
            .map(ClassPath::home)
            .distinct()
            .collect(Collectors.joining(File.pathSeparator));

    private ClassPath() {}

    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
