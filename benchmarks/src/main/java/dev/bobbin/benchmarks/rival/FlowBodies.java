package dev.bobbin.benchmarks.rival;

import dev.bobbin.benchmarks.work.Node;
import java.util.Iterator;

/** The work as bodies that suspend by tascalate-javaflow; each suspends with the value it yields. */
public interface FlowBodies {
    Runnable range(int from, int to);

    Runnable even(Iterator<Integer> source);

    Runnable zip(Iterator<Integer> left, Iterator<Integer> right);

    Runnable words(String[] words);

    /** Suspends with the longest word so far, and is resumed with the next one. */
    Runnable longest();

    /** Suspends with the sum so far, and is resumed with the next number. */
    Runnable sum();

    Runnable inorder(Node node);

    /** Yields forever, many calls deep. */
    Runnable deep(int depth, Integer value);

    Runnable guarded(int to, int[] done);

    Runnable tokens(String text);
}
