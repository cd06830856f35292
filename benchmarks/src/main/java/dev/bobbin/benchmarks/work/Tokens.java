package dev.bobbin.benchmarks.work;

import dev.bobbin.Generator;
import dev.bobbin.Yield;

/** A tokenizer: names, numbers, strings and single signs. */
public final class Tokens {
    private Tokens() {}

    @Generator
    public static void tokens(Yield<String> y, String text) {
        int at = 0;
        while (at < text.length()) {
            int start = at;
            char first = text.charAt(at++);
            if (Character.isLetter(first)) {
                while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                    at++;
                }
                y.yield(text.substring(start, at));
            } else if (Character.isDigit(first)) {
                while (at < text.length() && Character.isDigit(text.charAt(at))) {
                    at++;
                }
                y.yield(text.substring(start, at));
            } else if (first == '"') {
                while (at < text.length() && text.charAt(at) != '"') {
                    at++;
                }
                y.yield(text.substring(start + 1, at++));
            } else if (!Character.isWhitespace(first)) {
                y.yield(text.substring(start, at));
            }
        }
    }

    /** A program of some lines. */
    public static String text(int lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines; i++) {
            text.append("let x")
                    .append(i)
                    .append(" = call(\"name of it\", ")
                    .append(i * 37)
                    .append(") + y;\n");
        }
        return text.toString();
    }
}
