package dev.bobbin.oracle.script;

import dev.bobbin.GeneratorExit;
import dev.bobbin.StopIteration;
import dev.bobbin.oracle.Shown;
import java.util.List;

/**
 * An exception to be raised: made anew for each run, since exceptions remember what was suppressed in them.
 *
 * @param name the simple name of a class of {@code java.lang}, {@code java.io} or {@code java.util}, or
 *     {@code GeneratorExit} or {@code StopIteration}
 * @param argument the message, or the value of a {@code StopIteration}; may be null
 */
public record Raised(String name, Object argument) {
    private static final List<String> PACKAGES = List.of("java.lang.", "java.io.", "java.util.");

    public Throwable make() {
        return switch (name) {
            case "GeneratorExit" -> new GeneratorExit();
            case "StopIteration" -> new StopIteration(argument);
            default -> makeByName();
        };
    }

    private Throwable makeByName() {
        Class<?> type = type();
        try {
            return argument == null
                    ? (Throwable) type.getConstructor().newInstance()
                    : (Throwable) type.getConstructor(argumentType()).newInstance(argument);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot make " + this, e);
        }
    }

    /** {@code AssertionError} and its like take any object; the others a message. */
    private Class<?> argumentType() {
        return name.equals("AssertionError") ? Object.class : String.class;
    }

    private Class<?> type() {
        for (String packageName : PACKAGES) {
            try {
                return Class.forName(packageName + name);
            } catch (ClassNotFoundException e) {
                continue;
            }
        }
        throw new IllegalArgumentException("no exception class " + name + " in " + PACKAGES);
    }

    @Override
    public String toString() {
        return argument == null ? name : name + "(" + Shown.value(argument) + ")";
    }
}
