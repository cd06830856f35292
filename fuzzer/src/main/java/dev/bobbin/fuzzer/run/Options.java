package dev.bobbin.fuzzer.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param programs how many programs to grow
 * @param seed the first seed
 * @param finds after how many finds to stop
 * @param shrinking how long one find may be shrunk
 * @param found where finds are written as case files
 */
record Options(int programs, long seed, int finds, Duration shrinking, Path found) {
    static final String USAGE = """
            --programs N   how many programs to grow (1000)
            --seed N       the first seed (1)
            --finds N      stop after so many divergences (10)
            --shrink N     seconds to shrink each of them (60)
            --found DIR    where they are written as case files (fuzzer/src/test/resources/found)""";

    static Options of(String... arguments) {
        Options options = new Options(1000, 1, 10, Duration.ofSeconds(60), Path.of("fuzzer/src/test/resources/found"));
        Deque<String> left = new ArrayDeque<>(List.of(arguments));
        while (!left.isEmpty()) {
            String name = left.remove();
            if (left.isEmpty()) throw new IllegalArgumentException(name + " needs a value");
            options = options.with(name, left.remove());
        }
        return options;
    }

    private Options with(String name, String value) {
        return switch (name) {
            case "--programs" -> new Options(Integer.parseInt(value), seed, finds, shrinking, found);
            case "--seed" -> new Options(programs, Long.parseLong(value), finds, shrinking, found);
            case "--finds" -> new Options(programs, seed, Integer.parseInt(value), shrinking, found);
            case "--shrink" -> new Options(programs, seed, finds, Duration.ofSeconds(Long.parseLong(value)), found);
            case "--found" -> new Options(programs, seed, finds, shrinking, Path.of(value));
            default -> throw new IllegalArgumentException("unknown option " + name);
        };
    }
}
