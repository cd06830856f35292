/*
 * An operand that is kept over a suspension keeps its static type, and so the overload that is called.
 *
 * generator: Overloads.body
 *
 * next * 4      -> 1 2 3 4
 * next * 4      -> 5 6 7 8
 * next          -> returns "byte short char int long float Integer String Object"
 */
import dev.bobbin.Generator;
import dev.bobbin.YieldSend;

final class Overloads {
    static String of(byte a, Object b) {
        return "byte ";
    }

    static String of(short a, Object b) {
        return "short ";
    }

    static String of(char a, Object b) {
        return "char ";
    }

    static String of(int a, Object b) {
        return "int ";
    }

    static String of(long a, Object b) {
        return "long ";
    }

    static String of(float a, Object b) {
        return "float ";
    }

    static String of(Integer a, Object b) {
        return "Integer ";
    }

    static String of(String a, Object b) {
        return "String ";
    }

    static String of(Object a, Object b) {
        return "Object";
    }

    @Generator
    static String body(YieldSend<Integer, Object> y) {
        byte b = 1;
        short s = 2;
        char c = 3;
        boolean yes = y.yield(1) == null;
        return of(b, y.yield(2))
                + of(s, y.yield(3))
                + of(yes ? c : 'd', y.yield(4))
                + of(b + s, y.yield(5))
                + of(yes ? 1 : 2L, y.yield(6))
                + of(1f * b, y.yield(7))
                + of(Integer.valueOf(1), null)
                + of((String) null, y.yield(8))
                + of(yes ? b : "text", null);
    }
}
