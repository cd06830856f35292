package dev.bobbin.processor.explain;

import dev.bobbin.processor.graph.Terminator;
import dev.bobbin.processor.ir.Code;
import dev.bobbin.processor.ir.Variable;
import java.util.Collection;
import java.util.List;

/** Words for what the forms say. */
final class Wording {
    private static final int LONG = 48;

    private Wording() {}

    /** Code on one line, cut off where it gets long. */
    static String oneLine(Code code) {
        return shortened(code.toString().replaceAll("\\s+", " ").strip(), LONG);
    }

    static String shortened(String text, int length) {
        if (text.length() <= length) return text;
        int end = Character.isHighSurrogate(text.charAt(length - 2)) ? length - 2 : length - 1;
        return text.substring(0, end) + "…";
    }

    /** When a {@code switch} goes this way. */
    static String option(Terminator.Choose choice, Terminator.Option option) {
        Variable selector = choice.selector().asRead();
        boolean pending = selector != null
                && selector.kind() == Variable.Kind.TEMPORARY
                && selector.name().equals("pending");
        // A finalizer has run: it goes on the way that the body was left, 0 standing for an exception.
        if (pending) return option.labels() != null && option.labels().isText("0") ? "an exception" : "";
        return option.labels() == null ? "default" : "case " + oneLine(option.labels());
    }

    /** What the frame waits for. */
    static String suspension(Terminator.Suspend suspend) {
        String verb = switch (suspend.operation()) {
            case "suspend" -> "yields";
            case "call" -> "calls";
            case "delegate" -> "delegates to";
            default -> suspend.operation();
        };
        return suspend.arguments() == null ? verb : verb + " " + oneLine(suspend.arguments());
    }

    /** {@code a, b and c}. */
    static String list(Collection<?> items) {
        List<String> words = items.stream().map(Object::toString).toList();
        if (words.size() < 2) return String.join("", words);
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.get(words.size() - 1);
    }

    /** {@code suspension 1 (line 5)}, {@code suspensions 1 and 2 (lines 5 and 8)}; many are counted. */
    static String suspensions(List<Terminator.Suspend> suspensions) {
        if (suspensions.size() > 6) {
            return suspensions.size() + " suspensions (lines "
                    + suspensions.stream()
                            .mapToInt(Terminator.Suspend::line)
                            .min()
                            .getAsInt() + " to "
                    + suspensions.stream()
                            .mapToInt(Terminator.Suspend::line)
                            .max()
                            .getAsInt() + ")";
        }
        List<Integer> numbers =
                suspensions.stream().map(Terminator.Suspend::number).toList();
        List<Integer> lines = suspensions.stream()
                .map(Terminator.Suspend::line)
                .distinct()
                .sorted()
                .toList();
        return (numbers.size() == 1 ? "suspension " : "suspensions ") + list(numbers)
                + (lines.size() == 1 ? " (line " : " (lines ") + list(lines) + ")";
    }
}
