package dev.bobbin.benchmarks.hand;

import java.util.Iterator;
import java.util.NoSuchElementException;

public final class WordIterator implements Iterator<String> {
    private final String[] words;
    private int at;

    public WordIterator(String[] words) {
        this.words = words;
    }

    @Override
    public boolean hasNext() {
        while (at < words.length && words[at].isEmpty()) {
            at++;
        }
        return at < words.length;
    }

    @Override
    public String next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return words[at++];
    }
}
