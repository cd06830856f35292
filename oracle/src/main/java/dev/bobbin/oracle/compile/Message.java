package dev.bobbin.oracle.compile;

import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What javac said.
 *
 * @param kind error or one of the warnings
 * @param file the path of the file it points at, empty if at none
 * @param line the line, from 1; not positive if at none
 * @param code the key of the message in javac's catalogue
 * @param text the message
 */
public record Message(Diagnostic.Kind kind, String file, long line, String code, String text) {
    static Message of(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        return new Message(
                diagnostic.getKind(),
                source == null ? "" : source.toUri().getPath(),
                diagnostic.getLineNumber(),
                diagnostic.getCode(),
                diagnostic.getMessage(Locale.ROOT));
    }

    public boolean isError() {
        return kind == Diagnostic.Kind.ERROR;
    }

    public boolean isAbout(SourceUnit unit) {
        return file.endsWith("/" + unit.path());
    }

    /** Whether it points at a file of the unit's package: the unit itself, or what was generated for it. */
    public boolean isBeside(SourceUnit unit) {
        int slash = unit.path().lastIndexOf('/');
        return slash < 0 ? isAbout(unit) : file.contains("/" + unit.path().substring(0, slash + 1));
    }

    @Override
    public String toString() {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return (name.isEmpty() ? "" : name + ":" + line + ": ") + kind.name().toLowerCase(Locale.ROOT) + ": " + text;
    }
}
