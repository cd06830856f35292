package dev.bobbin.fuzzer.member;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Members of a host that its bodies may use. */
enum Provided {
    PAIR("Pair", """
            record Pair(Object a, Object b) {
                @Override
                public Object a() {
                    log("a");
                    return a;
                }
            }
            """),
    CELL("Cell", """
            static class Cell {
                private int n;
                Object o = "in cell";
                private byte small = 7;
                String text = "t";
                Integer box = 1;
                Cell(int n) {
                    this.n = n;
                }
                Cell add(int more) {
                    log("add " + more);
                    n += more;
                    return this;
                }
                Cell link(int m) {
                    log("link " + m);
                    return m % 3 == 0 ? null : new Cell(m + n);
                }
                private Object put(Object other) {
                    Object old = o;
                    o = other;
                    return old;
                }
                int number() {
                    return n;
                }
                @Override
                public String toString() {
                    return "Cell " + n;
                }
            }
            """),
    SUIT("Suit", """
            enum Suit {
                HEARTS,
                SPADES,
                CLUBS;

                static Suit of(int n) {
                    return n == 5 ? null : values()[Math.floorMod(n, 3)];
                }
            }
            """),
    KIND("kind", """
            private static String kind(boolean x, Object y) {
                return "boolean " + x;
            }

            static String kind(byte x, Object y) {
                return "byte " + x;
            }

            private static String kind(short x, Object y) {
                return "short " + x;
            }

            static String kind(char x, Object y) {
                return "char " + x;
            }

            private static String kind(int x, Object y) {
                return "int " + x;
            }

            static String kind(long x, Object y) {
                return "long " + x;
            }

            private static String kind(float x, Object y) {
                return "float " + x;
            }

            static String kind(double x, Object y) {
                return "double " + x;
            }

            private static String kind(Integer x, Object y) {
                return "Integer " + x;
            }

            static String kind(String x, Object y) {
                return "String " + text(x);
            }

            private static String kind(Object x, Object y) {
                return "Object " + shown(x);
            }
            """),
    JOIN("join", """
            static String join(Object... all) {
                String joined = "" + all.length;
                for (Object each : all) joined += "," + shown(each);
                return text(joined);
            }
            """),
    SUM("sum", """
            private static int sum(int... all) {
                int sum = all.length;
                for (int each : all) sum = sum * 31 + each;
                return sum;
            }
            """),
    SAME("same", """
            private static <T> T same(T value) {
                return value;
            }
            """),
    TOUCH("touch", """
            private static int touch(int n) {
                log("touch " + n);
                return n + 1;
            }
            """),
    TOUCH_LONG("touchLong", """
            static long touchLong(long n) {
                log("touchLong " + n);
                return n + 1;
            }
            """),
    APPLY("apply", """
            static int apply(IntUnaryOperator operator, int n) {
                return operator.applyAsInt(n);
            }
            """),
    LETTER("letter", """
            private static String letter(int n) {
                return String.valueOf((char) ('a' + Math.floorMod(n, 5)));
            }
            """),
    LISTED("listed", """
            static List<Object> listed(Object... all) {
                return Arrays.asList(all);
            }
            """),
    INTS("ints", """
            static List<Integer> ints(int... all) {
                return Arrays.stream(all).boxed().toList();
            }
            """),
    LONGS("longs", """
            static List<Long> longs(long... all) {
                return Arrays.stream(all).boxed().toList();
            }
            """),
    DOUBLES("doubles", """
            static List<Double> doubles(double... all) {
                return Arrays.stream(all).boxed().toList();
            }
            """),
    FIRST("first", """
            private static String first(List<? extends CharSequence> list, String other) {
                return list.get(0) + text(other);
            }
            """),
    JOINED("joined", """
            private static <T> T joined(UnaryOperator<T> operator, T value, T other) {
                return operator.apply(value == null ? other : value);
            }
            """),
    WATCHED("watched", """
            private static Iterable<Object> watched(Object... all) {
                return () -> new Watched(Arrays.asList(all).iterator());
            }
            record Watched(Iterator<Object> inner) implements Iterator<Object>, AutoCloseable {
                @Override
                public boolean hasNext() {
                    log("hasNext");
                    return inner.hasNext();
                }
                @Override
                public Object next() {
                    log("next");
                    return inner.next();
                }
                @Override
                public void close() {
                    log("closed");
                }
            }
            """),
    RESUME("resume", """
            private static int resume(int n) {
                log("resume " + n);
                return n + 2;
            }
            """),
    NEXT("next", """
            static int next(int n) {
                log("next " + n);
                return n + 3;
            }
            """),
    END("end", """
            private static int end(int n) {
                return n + 4;
            }
            """),
    MAY_THROW("mayThrow", """
            static void mayThrow() throws IOException {}
            """);

    private final Pattern use;
    private final String text;

    Provided(String name, String text) {
        this.use = Pattern.compile("\\b" + name + "\\b");
        this.text = text;
    }

    /** Those that the text uses. */
    static List<Provided> used(String text) {
        return Stream.of(values()).filter(h -> h.use.matcher(text).find()).toList();
    }

    String text() {
        return text;
    }
}
