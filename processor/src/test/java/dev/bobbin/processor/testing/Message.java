package dev.bobbin.processor.testing;

import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** A message of the compiler. The file is empty, and line and column are -1, for one without a place. */
public record Message(Diagnostic.Kind kind, String file, long line, long column, String text) {
    static Message of(Diagnostic<? extends JavaFileObject> diagnostic) {
        return new Message(
                diagnostic.getKind(),
                diagnostic.getSource() == null ? "" : diagnostic.getSource().getName(),
                diagnostic.getLineNumber(),
                diagnostic.getColumnNumber(),
                diagnostic.getMessage(Locale.ROOT));
    }

    public boolean isError() {
        return kind == Diagnostic.Kind.ERROR;
    }

    @Override
    public String toString() {
        return kind + " " + file + ":" + line + ":" + column + ": " + text;
    }
}
