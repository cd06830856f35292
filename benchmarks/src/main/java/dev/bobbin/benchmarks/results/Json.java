package dev.bobbin.benchmarks.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** As much of JSON as the results need: objects, lists, strings without escapes, numbers, true and false. */
final class Json {
    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** An object of names and values in turn. */
    static Map<String, Object> object(Object... entries) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < entries.length; i += 2) {
            object.put((String) entries[i], entries[i + 1]);
        }
        return object;
    }

    /** A value on one line. */
    static String write(Object value) {
        if (value instanceof Map<?, ?> object) {
            List<String> entries = new ArrayList<>();
            object.forEach((name, member) -> entries.add(write(name) + ": " + write(member)));
            return "{" + String.join(", ", entries) + "}";
        }
        if (value instanceof List<?> list) {
            return "[" + String.join(", ", list.stream().map(Json::write).toList()) + "]";
        }
        if (value instanceof String string) {
            return '"' + string.replace("\\", "/").replace('"', '\'') + '"';
        }
        return value instanceof Double number
                ? Double.toString(Math.round(number * 10_000) / 10_000.0)
                : value.toString();
    }

    /**
     * Reads a value.
     *
     * @throws IllegalArgumentException if the text is nothing that {@link #write} has written
     */
    static Object read(String text) {
        Json json = new Json(text);
        Object value = json.value();
        json.skipSpace();
        if (json.at < text.length()) {
            throw json.unexpected();
        }
        return value;
    }

    private Object value() {
        skipSpace();
        char first = peek();
        if (first == '{') {
            return object();
        }
        if (first == '[') {
            return list();
        }
        if (first == '"') {
            return string();
        }
        int start = at;
        while (at < text.length() && ",]} \n\r\t".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at);
        return word.equals("true") || word.equals("false") ? (Object) Boolean.valueOf(word) : Double.valueOf(word);
    }

    private Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        at++;
        while (!taken('}')) {
            skipSpace();
            String name = string();
            if (!taken(':')) {
                throw unexpected();
            }
            object.put(name, value());
            taken(',');
        }
        return object;
    }

    private List<Object> list() {
        List<Object> list = new ArrayList<>();
        at++;
        while (!taken(']')) {
            list.add(value());
            taken(',');
        }
        return list;
    }

    private String string() {
        int end = text.indexOf('"', at + 1);
        if (peek() != '"' || end < 0) {
            throw unexpected();
        }
        String string = text.substring(at + 1, end);
        at = end + 1;
        return string;
    }

    private boolean taken(char wanted) {
        skipSpace();
        if (peek() != wanted) {
            return false;
        }
        at++;
        return true;
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw unexpected();
        }
        return text.charAt(at);
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException("not what was expected at character " + at);
    }
}
