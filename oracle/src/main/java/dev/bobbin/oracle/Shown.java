package dev.bobbin.oracle;

import dev.bobbin.Gen;
import dev.bobbin.GeneratorExit;
import dev.bobbin.StopIteration;
import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.StringJoiner;

/**
 * Values as text. Two values read the same only if they are of the same type and equal as far as a program may tell; what
 * differs from run to run (hash codes, names of lambda classes) or between ways (names of nested classes) is left out.
 */
public final class Shown {
    private Shown() {}

    /** The value as one would write it in Java, if it can be written. */
    public static String value(Object value) {
        if (value == null) return "null";
        if (value instanceof String text) return string(text);
        if (value instanceof Character c) return "'" + escaped(c) + "'";
        if (value instanceof Long) return value + "L";
        if (value instanceof Float) return value + "f";
        if (value instanceof Byte || value instanceof Short) {
            return value.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT) + ":" + value;
        }
        if (value instanceof Throwable exception) return exception(exception);
        if (value.getClass().isArray()) return array(value);
        if (value instanceof Gen<?, ?, ?> gen) return "gen:" + gen.state();
        if (value instanceof Map<?, ?> map) return map(map);
        if (value instanceof Collection<?> collection) return collection(collection);
        if (value instanceof Class<?> type) return type.getSimpleName() + ".class";
        return object(value);
    }

    /** {@code Name("message")}, then its cause, then what it suppresses. */
    public static String exception(Throwable exception) {
        StringBuilder text = new StringBuilder(exception.getClass().getSimpleName());
        if (exception instanceof StopIteration stop) {
            text.append('(').append(value(stop.value())).append(')');
        } else if (exception.getMessage() != null && hasFixedMessage(exception)) {
            text.append('(').append(string(exception.getMessage())).append(')');
        }
        if (exception.getCause() != null) text.append(" by ").append(exception(exception.getCause()));
        for (Throwable suppressed : exception.getSuppressed()) {
            text.append(" suppressing {").append(exception(suppressed)).append('}');
        }
        return text.toString();
    }

    /** The virtual machine words these after names of variables and classes, which are not the same in each way. */
    private static boolean hasFixedMessage(Throwable exception) {
        return !(exception instanceof NullPointerException
                || exception instanceof ClassCastException
                || exception instanceof ArrayStoreException
                || exception instanceof NoSuchElementException
                || exception instanceof GeneratorExit
                || exception.getMessage().equals(String.valueOf(exception.getCause())));
    }

    private static String string(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> quoted.append(escaped((char) c)));
        return quoted.append('"').toString();
    }

    private static String escaped(char c) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            case '\r' -> "\\r";
            case '"' -> "\\\"";
            case '\'' -> "'";
            case '\\' -> "\\\\";
            default -> c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c);
        };
    }

    private static String array(Object array) {
        StringJoiner elements = new StringJoiner(", ", "{", "}");
        for (int i = 0; i < Array.getLength(array); i++) {
            elements.add(value(Array.get(array, i)));
        }
        return array.getClass().getComponentType().getSimpleName() + elements;
    }

    private static String map(Map<?, ?> map) {
        StringJoiner entries = new StringJoiner(", ", "{", "}");
        map.forEach((key, value) -> entries.add(value(key) + "=" + value(value)));
        return entries.toString();
    }

    private static String collection(Collection<?> collection) {
        StringJoiner elements = new StringJoiner(", ", "[", "]");
        collection.forEach(element -> elements.add(value(element)));
        return elements.toString();
    }

    private static String object(Object value) {
        Class<?> type = value.getClass();
        String text = value.toString();
        String nameless = type.getName() + "@" + Integer.toHexString(value.hashCode());
        if (type.isHidden()) return "a lambda";
        if (text == null || !text.equals(nameless)) return text;
        return "a " + (type.getSimpleName().isEmpty() ? "nameless object" : type.getSimpleName());
    }
}
