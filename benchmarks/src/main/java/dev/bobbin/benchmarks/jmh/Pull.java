package dev.bobbin.benchmarks.jmh;

import java.util.Iterator;
import java.util.PrimitiveIterator;

/** Takes all elements, one at a time. */
final class Pull {
    private Pull() {}

    static long sum(PrimitiveIterator.OfInt source) {
        long sum = 0;
        while (source.hasNext()) {
            sum += source.nextInt();
        }
        return sum;
    }

    static long sumOfBoxed(Iterator<Integer> source) {
        long sum = 0;
        while (source.hasNext()) {
            sum += source.next();
        }
        return sum;
    }

    static long lengths(Iterator<String> source) {
        long sum = 0;
        while (source.hasNext()) {
            sum += source.next().length();
        }
        return sum;
    }
}
