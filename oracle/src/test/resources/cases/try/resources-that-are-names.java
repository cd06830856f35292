/*
 * Resources that are names: variables, fields of the host by their simple and their qualified names, null. Each is read
 * once, before the next; javac counts the semicolon behind such a name as a part of it.
 *
 * generator: Library.body
 *
 * next        -> "open"
 * send null   -> "none suspends"
 * next        -> [close again] [close last] [close shared] [close own] [close own] [close second] [close first] "caught"
 * next        -> [close own] [close first] returns "end"
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.YieldSend;

final class Library {
    record Book(String name) implements AutoCloseable {
        @Override
        public void close() {
            log("close " + name);
        }
    }

    static final Book SHARED = new Book("shared");
    final Book own = new Book("own");
    private final Book again = new Book("again");
    final Book none = null;

    @Generator
    Object body(YieldSend<String, Book> y) {
        Book first = new Book("first");
        {
            Book name = new Book("hidden");
            y.yield("open");
        }
        Book name = new Book("second");
        try (first; name; this.own; own ; none /* null */; Library.SHARED; Book last = y.yield("none suspends") == null ? new Book("last") : null; again) {
            throw new IllegalStateException();
        } catch (IllegalStateException e) {
            y.yield("caught");
        }
        try (first; own) {
            return "end";
        }
    }
}
