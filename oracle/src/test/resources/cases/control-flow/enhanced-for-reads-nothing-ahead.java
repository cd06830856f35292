/*
 * An enhanced for evaluates its expression once and asks hasNext() once before each next(), when the body has finished.
 *
 * generator: Reading.body
 *
 * next          -> [iterator] [hasNext 0] [next 0] 0
 * next          -> [body 0] [hasNext 1] [next 1] 1
 * next          -> [body 1] [hasNext 2] [next 2] 2
 * next          -> [body 2] [hasNext 3] 10
 * next          -> 20
 * next          -> 35
 * next          -> returns null
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.Yield;
import java.util.Iterator;

final class Reading {
    static Iterator<Integer> upTo(int end) {
        log("iterator");
        return new Iterator<>() {
            private int at;

            @Override
            public boolean hasNext() {
                log("hasNext " + at);
                return at < end;
            }

            @Override
            public Integer next() {
                log("next " + at);
                return at++;
            }
        };
    }

    @Generator
    static void body(Yield<Integer> y) {
        for (int n : (Iterable<Integer>) () -> upTo(3)) {
            y.yield(n);
            log("body " + n);
        }
        int[] cells = {10, 20, 30};
        for (int cell : cells) {
            y.yield(cell);
            if (cell == 20) {
                cells[2] = 35;
                cells = new int[0];
            }
        }
    }
}
