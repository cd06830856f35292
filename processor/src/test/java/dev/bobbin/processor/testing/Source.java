package dev.bobbin.processor.testing;

import java.net.URI;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/**
 * A source file for a test. The character {@value #MARK} stands for no text: it marks the place at which a message is
 * expected, so that line and column need not be counted.
 */
public final class Source extends SimpleJavaFileObject {
    public static final char MARK = '\u25b6';

    private final String text;
    private final int mark;

    private Source(String path, String marked) {
        super(URI.create("memory:///" + path), JavaFileObject.Kind.SOURCE);
        this.mark = marked.indexOf(MARK);
        this.text = marked.replace(String.valueOf(MARK), "");
    }

    /** A file by its path, such as {@code p/Demo.java}. */
    public static Source of(String path, String text) {
        return new Source(path, text);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }

    /** The line of the mark, counted from 1. */
    public long line() {
        return text.substring(0, mark).chars().filter(c -> c == '\n').count() + 1;
    }

    /** The column of the mark, counted from 1. */
    public long column() {
        return mark - text.lastIndexOf('\n', mark - 1);
    }
}
