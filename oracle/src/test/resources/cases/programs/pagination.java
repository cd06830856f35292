/*
 * Pages are fetched only when their first item is wanted; leaving early closes the connection.
 *
 * generator: Pages.body
 *
 * next          -> [connect] [fetch 0] "item 0"
 * next          -> "item 1"
 * hasNext       -> [fetch 2] true
 * next          -> "item 2"
 * close         -> [disconnect after 2 pages] closed
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.Yield;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

final class Pages {
    record Page(List<String> items, Optional<Integer> next) {}

    static final class Connection implements AutoCloseable {
        private int pages;

        Connection() {
            log("connect");
        }

        Page fetch(int from) {
            log("fetch " + from);
            pages++;
            var items = IntStream.range(from, from + 2).mapToObj(i -> "item " + i).toList();
            return new Page(items, Optional.of(from + 2).filter(next -> next < 100));
        }

        @Override
        public void close() {
            log("disconnect after " + pages + " pages");
        }
    }

    @Generator
    static void body(Yield<String> y) {
        try (var connection = new Connection()) {
            Optional<Integer> next = Optional.of(0);
            while (next.isPresent()) {
                Page page = connection.fetch(next.get());
                y.yieldFrom(page.items());
                next = page.next();
            }
        }
    }
}
