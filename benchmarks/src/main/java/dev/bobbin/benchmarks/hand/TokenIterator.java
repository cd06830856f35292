package dev.bobbin.benchmarks.hand;

import java.util.Iterator;
import java.util.NoSuchElementException;

public final class TokenIterator implements Iterator<String> {
    private final String text;
    private int at;

    public TokenIterator(String text) {
        this.text = text;
    }

    @Override
    public boolean hasNext() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    @Override
    public String next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int start = at;
        char first = text.charAt(at++);
        if (Character.isLetter(first)) {
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
        } else if (Character.isDigit(first)) {
            while (at < text.length() && Character.isDigit(text.charAt(at))) {
                at++;
            }
        } else if (first == '"') {
            while (at < text.length() && text.charAt(at) != '"') {
                at++;
            }
            return text.substring(start + 1, at++);
        }
        return text.substring(start, at);
    }
}
