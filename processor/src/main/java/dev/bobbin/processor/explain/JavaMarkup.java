package dev.bobbin.processor.explain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of Java with its keywords, literals and comments in elements of their own. */
final class JavaMarkup {
    private static final Pattern TOKENS = Pattern.compile("(?<c>//.*|/\\*.*?(?:\\*/|$))"
            + "|(?<s>\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+')"
            + "|(?<k>\\b(?:abstract|assert|boolean|break|byte|case|catch|char|class|continue|default|do|double|else|enum"
            + "|extends|false|final|finally|float|for|goto|if|implements|import|instanceof|int|interface|long|native|new"
            + "|null|package|private|protected|public|record|return|short|static|strictfp|super|switch|synchronized|this"
            + "|throw|throws|transient|true|try|var|void|volatile|while|yield(?=\\s+[^\\s(]))\\b)"
            + "|(?<n>\\b\\d[\\w.]*)");

    private static final String[] KINDS = {"c", "s", "k", "n"};

    private JavaMarkup() {}

    /** @param element the element to use, such as {@code span} */
    static String of(String line, String element) {
        StringBuilder out = new StringBuilder();
        Matcher tokens = TOKENS.matcher(line);
        int at = 0;
        while (tokens.find()) {
            out.append(Markup.escaped(line.substring(at, tokens.start())));
            String token = Markup.escaped(tokens.group());
            out.append('<')
                    .append(element)
                    .append(" class=\"")
                    .append(kind(tokens))
                    .append("\">");
            out.append(token).append("</").append(element).append('>');
            at = tokens.end();
        }
        return out.append(Markup.escaped(line.substring(at))).toString();
    }

    private static String kind(Matcher tokens) {
        for (String kind : KINDS) if (tokens.group(kind) != null) return kind;
        throw new IllegalStateException(tokens.group());
    }
}
