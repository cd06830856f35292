package dev.bobbin.oracle.script;

import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads operations as they are written in case files: {@code next}, {@code next * 3}, {@code send "x"}, … */
public final class ScriptReader {
    private static final Pattern REPEATED = Pattern.compile("(.+) \\* (\\d+)");
    private static final Pattern EXCEPTION = Pattern.compile("(\\w+)(?:\\((.*)\\))?");

    private ScriptReader() {}

    /** The operations that one line asks for. */
    public static List<Operation> read(String line) {
        Matcher repeated = REPEATED.matcher(line);
        return repeated.matches()
                ? Collections.nCopies(Integer.parseInt(repeated.group(2)), operation(repeated.group(1)))
                : List.of(operation(line));
    }

    private static Operation operation(String text) {
        String[] words = text.split(" ", 2);
        String operand = words.length == 2 ? words[1].strip() : "";
        return switch (words[0]) {
            case "next" -> new Operation.Next();
            case "send" -> new Operation.Send(Literal.read(operand));
            case "raise" -> new Operation.Raise(raised(operand));
            case "close" -> new Operation.Close();
            case "hasNext" -> new Operation.HasNext();
            case "result" -> new Operation.Result();
            case "state" -> new Operation.State();
            case "rest" -> new Operation.Rest();
            default -> throw new IllegalArgumentException("not an operation: " + text);
        };
    }

    private static Raised raised(String text) {
        Matcher exception = EXCEPTION.matcher(text);
        if (!exception.matches()) throw new IllegalArgumentException("not an exception: " + text);
        String argument = exception.group(2);
        return new Raised(exception.group(1), argument == null ? null : Literal.read(argument));
    }
}
