package dev.bobbin.samples.memory;

import dev.bobbin.Generator;
import dev.bobbin.Yield;
import dev.bobbin.YieldSend;
import java.util.Iterator;
import java.util.List;

/** Bodies that hold an object for a while, and are then suspended without it. */
final class Holders {
    private final Object own = new Object();

    static final class Door implements AutoCloseable {
        @Override
        public void close() {}
    }

    @Generator
    static Object parameter(Yield<String> y, Object held) {
        y.yield("held");
        return held.hashCode();
    }

    /** As {@link #parameter}, with a variable that dies by the end alone. */
    @Generator
    static void untilTheEnd(YieldSend<String, Object> y, Object held) {
        while (y.yield("held") != held) y.yield("again");
    }

    /** Its iterators know nothing of it. */
    static final class Source implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("first", "second").iterator();
        }
    }

    @Generator
    static void iterated(Yield<String> y, Source source) {
        for (String value : source) y.yield(value);
    }

    @Generator
    void host(Yield<String> y) {
        y.yield("first " + own.hashCode());
        y.yield("without");
    }

    @Generator
    static void lambda(Yield<Runnable> y, Object held) {
        y.yield(held::hashCode);
        y.yield(null);
    }

    @Generator
    static void sent(YieldSend<String, Object> y) {
        y.yield("ignored");
        String text = y.yield("converted").toString();
        y.yield("without");
        y.yield(text);
    }

    @Generator
    static void yielded(Yield<Object> y, Object first) {
        y.yield(first);
    }

    @Generator
    static void delegating(Yield<Object> y, Iterable<Object> first) {
        y.yieldFrom(first);
        y.yield("without");
    }

    @Generator
    static void delegatingToIterator(Yield<Object> y, List<Object> first) {
        y.yieldFrom(first.iterator());
        y.yield("without");
    }

    @Generator
    static void calling(Yield<Object> y, Object held) {
        yielded(y, held);
        y.yield("without");
    }

    @Generator
    static void resource(Yield<String> y, Door opened) {
        try (Door door = opened) {
            y.yield("open " + door.hashCode());
        }
        y.yield("without");
    }

    @Generator
    static void temporary(YieldSend<String, Object> y, Object held) {
        same(held, y.yield("held"));
        y.yield("without");
    }

    @Generator
    static void loopVariable(Yield<String> y, List<Object> list) {
        for (Object element : list) {
            y.yield("in the loop " + element.hashCode());
        }
        y.yield("without");
    }

    @Generator
    static void pattern(Yield<String> y, Object held) {
        if (held instanceof List<?> list && !list.isEmpty()) {
            y.yield("matches");
            y.yield("size " + list.size());
        }
        y.yield("without");
    }

    @Generator
    static void caught(Yield<String> y) {
        try {
            y.yield("may fail");
        } catch (IllegalStateException e) {
            y.yield("failed");
            y.yield(e.getMessage());
        } finally {
            y.yield("finally");
        }
        y.yield("without");
    }

    private static void same(Object one, Object other) {
        if (one == other) throw new AssertionError();
    }
}
