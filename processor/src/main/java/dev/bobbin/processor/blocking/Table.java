package dev.bobbin.processor.blocking;

import dev.bobbin.processor.blocking.Rule.Treatment;
import dev.bobbin.processor.problem.Problem;
import dev.bobbin.processor.problem.Problems;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The table of blocking calls: the one in the processor, and behind it those of the user. Its format is explained where
 * the table begins.
 */
public final class Table {
    /** The option that names files with further blocking calls, separated as in a class path. */
    public static final String OPTION = "bobbin.blocking";

    private static final String BUILT_IN = "blocking-calls.txt";

    private static final Pattern LINE = Pattern.compile("(?<type>[\\w.$]+)\\.(?<method>[\\w$]+|<init>|\\*)"
            + "(?:\\((?<parameters>[^)]*)\\))?\\s+(?<how>\\w+)(?:\\s+(?<detail>.*))?");
    private static final String INSTEAD = " -- ";

    private final List<Rule> rules;

    private Table(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** A table cannot be used; the message says why. */
    private static final class Malformed extends Exception {
        private static final long serialVersionUID = 1;

        Malformed(String message) {
            super(message);
        }
    }

    /** The table that comes with the processor, with what the option adds to it; a file that cannot be used is reported. */
    public static Table of(Map<String, String> options, Problems problems) {
        Table table = builtIn();
        for (String file : options.getOrDefault(OPTION, "").split(File.pathSeparator)) {
            if (file.isBlank()) continue;
            try {
                table = table.with(Path.of(file));
            } catch (InvalidPathException | Malformed e) {
                problems.reportWithoutPlace(Problem.BLOCKING_TABLE, file + ": " + e.getMessage());
            }
        }
        return table;
    }

    static Table builtIn() {
        try (InputStream in = Table.class.getResourceAsStream(BUILT_IN)) {
            return new Table(rules(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Malformed e) {
            throw new IllegalStateException(e);
        }
    }

    /** This table with the lines of a file behind its own. */
    private Table with(Path file) throws Malformed {
        List<Rule> all = new ArrayList<>(rules);
        try {
            all.addAll(rules(Files.readString(file)));
        } catch (IOException e) {
            throw new Malformed("it cannot be read (" + e + ")");
        }
        return new Table(all);
    }

    List<Rule> rules() {
        return rules;
    }

    private static List<Rule> rules(String text) throws Malformed {
        List<Rule> rules = new ArrayList<>();
        String[] lines = text.split("\\R");
        for (int number = 1; number <= lines.length; number++) {
            String line = lines[number - 1].strip();
            if (!line.isEmpty() && !line.startsWith("#")) rules.add(rule(line, number));
        }
        return rules;
    }

    private static Rule rule(String line, int number) throws Malformed {
        int instead = line.indexOf(INSTEAD);
        Matcher parts =
                LINE.matcher(instead < 0 ? line : line.substring(0, instead).strip());
        if (!parts.matches()) throw new Malformed("line " + number + " does not say 'type.method how'");
        Treatment treatment = Arrays.stream(Treatment.values())
                .filter(t -> t.name().toLowerCase(Locale.ROOT).equals(parts.group("how")))
                .findFirst()
                .orElseThrow(() -> new Malformed("line " + number + " says '" + parts.group("how")
                        + "', which is none of as, thread, pool, stays, free and elsewhere"));
        String detail = Optional.ofNullable(parts.group("detail")).orElse("");
        if (treatment == Treatment.AS && !detail.matches("[\\w.$]+\\.[\\w$]+")) {
            throw new Malformed("line " + number + " does not name a method behind 'as'");
        }
        if (treatment == Treatment.THREAD && !detail.isEmpty()) {
            if (!detail.startsWith("try ")) throw new Malformed("line " + number + " has something other than 'try'");
            detail = detail.substring(4).strip();
        }
        Optional<List<String>> parameters = Optional.ofNullable(parts.group("parameters"))
                .map(list -> Arrays.stream(list.split(","))
                        .map(String::strip)
                        .filter(p -> !p.isEmpty())
                        .toList());
        return new Rule(
                parts.group("type"),
                parts.group("method"),
                parameters,
                treatment,
                detail,
                instead < 0 ? "" : line.substring(instead + INSTEAD.length()).strip());
    }
}
