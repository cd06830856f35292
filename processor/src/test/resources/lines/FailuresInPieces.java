package p;

import dev.bobbin.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class FailuresInPieces extends FailuresInPiecesBase {
    enum Colour { RED, BLUE }
    private int secret;
    private FailuresInPieces next;
    private FailuresInPieces(int secret) { this.secret = secret; if (secret > 0) boom("ctor"); }
    private static int hidden(int a, int b) { return a + b; }
    static int boom(String what) {
        throw new IllegalStateException(what);
    }
    static Integer nothing() { return null; }
    static int one() { return 1; }

    @Generator
    static void flagLoop(Yield<Integer> y) {
        y.yield(1);
        Boolean b = true;
        while (b) {
            y.yield(1);
            b = null;
        }
    }

    @Generator
    static void unboxingInSum(Yield<Integer> y) {
        Integer n = nothing();
        y.yield(1);
        int a = 1
            + n
            + 2;
        y.yield(a);
    }

    @Generator
    static void received(YieldSend<Integer, Integer> y) {
        int a = y.yield(1)
            + y.yield(2) / (
              one() - 1);
    }

    @Generator
    static void bridgedArguments(Yield<Integer> y) {
        y.yield(1);
        int a =
            hidden(
                one(),
                boom("argument"));
    }

    @Generator
    static void bridgedStatement(Yield<Integer> y) {
        y.yield(1);
        one();
        new FailuresInPieces(
            1);
    }

    @Generator
    static void privateFieldWrite(Yield<Integer> y) {
        FailuresInPieces m = new FailuresInPieces(0);
        y.yield(1);
        m.next = null;
        m.secret = 4
            + boom("written");
    }

    @Generator
    static void streams(Yield<Integer> y, int n) {
        y.yield(1);
        List<Integer> list = Stream.of(1, 2, 3)
            .map(x -> x + n)
            .filter(x -> {
                int k = x;
                return k > 1
                    && boom("filter") > 1;
            })
            .collect(
                Collectors.toList());
        y.yield(list.size());
    }

    @Generator
    static void cast(Yield<Integer> y) {
        Object o = "s";
        y.yield(1);
        Integer i =
            (Integer)
                o;
        y.yield(i);
    }

    @Generator
    static void divide(Yield<Integer> y, int n) {
        int z = n - 1;
        y.yield(1);
        int a = 10;
        a /=
            z;
        y.yield(a);
    }

    @Generator
    static void modulo(Yield<Integer> y, int n) {
        int z = n - 1;
        y.yield(1);
        y.yield(
            n
            % z);
    }

    @Generator
    static void index(Yield<Integer> y, int n) {
        int[] a = new int[n];
        y.yield(1);
        int b = a[0]
            + a[one()
                + 1];
        y.yield(b);
    }

    @Generator
    static void stringSwitch(Yield<Integer> y, String s) {
        y.yield(1);
        switch (s) {
            case "a" -> y.yield(1);
            default -> y.yield(2);
        }
    }

    @Generator
    static void enumSwitch(Yield<Integer> y, Colour s) {
        y.yield(1);
        switch (s) {
            case RED:
                y.yield(1);
                break;
            case BLUE:
                y.yield(2);
        }
    }

    @Generator
    static void copiedSwitch(Yield<Integer> y, int s) {
        y.yield(1);
        switch (s) {
            case 0:
                one();
                break;
            case 1:
                one();
                boom("copied");
        }
        y.yield(2);
    }

    @Generator
    static void thrown(Yield<Integer> y) {
        y.yield(1);
        throw
            new IllegalStateException(
                "thrown");
    }

    @Generator
    static void thrownNull(Yield<Integer> y, RuntimeException e) {
        y.yield(1);
        throw
            e;
    }

    @Generator
    static void nestedTry(Yield<Integer> y) {
        try {
            try {
                y.yield(1);
                try {
                    boom("first");
                } finally {
                    one();
                }
            } catch (IllegalStateException e) {
                y.yield(2);
                boom("second");
            } finally {
                one();
            }
        } catch (IllegalStateException e) {
            one();
            boom("third");
        } finally {
            y.yield(3);
        }
    }

    @Generator
    static void finallyThrows(Yield<Integer> y) {
        try {
            y.yield(1);
            return;
        } finally {
            one();
            boom("finally");
        }
    }

    @Generator
    static void finallyLoop(Yield<Integer> y) {
        for (int i = 0; i < 3; i++) {
            try {
                if (i == 1) continue;
                y.yield(i);
            } finally {
                if (i == 1)
                    boom("continue");
            }
        }
    }

    @Generator
    static void locked(Yield<Integer> y) {
        Object lock = new Object();
        y.yield(1);
        synchronized (lock) {
            one();
            boom("locked");
        }
    }

    @Generator
    static void lockedNull(Yield<Integer> y, Object lock) {
        y.yield(1);
        one();
        synchronized (
            lock) {
            one();
        }
    }

    @Generator
    static void methodReference(Yield<Integer> y, String s) {
        y.yield(1);
        one();
        Supplier<Integer> r =
            s::length;
        y.yield(r.get());
    }

    @Generator
    static void concatenation(YieldSend<Integer, Integer> y) {
        String s = "a"
            + y.yield(1)
            + "b"
            + boom("concat")
            + y.yield(2);
    }

    @Generator
    static void lazyAnd(YieldSend<Integer, Integer> y) {
        if (y.yield(1) == 1
            && one() == 1
            && boom("and") > 1
            || y.yield(3) == 2) {
            one();
        }
    }

    @Generator
    static void nestedCalls(YieldSend<Integer, Integer> y) {
        one();
        Objects.hash(
            y.yield(1),
            Objects.hash(
                y.yield(2),
                nothing().intValue()),
            3);
    }

    @Generator
    static void receiver(YieldSend<Integer, Integer> y, String s) {
        one();
        String t = s
            .substring(
                y.yield(1));
    }

    @Generator
    static void creation(YieldSend<Integer, Integer> y) {
        one();
        Object t = new ArrayList<Integer>(
            y.yield(1)
              - 5);
    }

    @Generator
    static void arrayCompound(YieldSend<Integer, Integer> y, int[] a) {
        one();
        a[one()] +=
            y.yield(1);
    }

    @Generator
    static void switchExpression(YieldSend<Integer, Integer> y) {
        int a = one()
          + switch (y.yield(1)) {
            case 1 -> 2
                + boom("arm");
            default -> 3;
          };
    }

    @Generator
    static void textBlock(Yield<String> y, int n) {
        y.yield("");
        y.yield("""
            a
              b %d
            """.formatted(
                n)
            + boom("text"));
    }

    @Generator
    static void localWithSuper(Yield<Integer> y, int n) {
        abstract class A {
            final int k;
            A(int k) { this.k = k; init(); }
            abstract void init();
        }
        class B extends A {
            B() {
                super(
                    n);
            }
            @Override void init() {
                Runnable r = () -> {
                    new Object() {
                        { boom("init"); }
                    };
                };
                r.run();
            }
        }
        y.yield(1);
        one();
        new B();
    }

    @Generator
    static void fieldInitializer(Yield<Integer> y, int n) {
        y.yield(1);
        Object o = new Object() {
            int a = n;
            int b = a
                + boom("initializer");
        };
        y.yield(2);
    }

    @Generator
    static void localInterface(Yield<Integer> y, int n) {
        interface I { default int f() {
            return boom("default"); } }
        enum E implements I { A, B;
            @Override public int f() {
                return I.super
                    .f(); } }
        y.yield(1);
        E.B.f();
    }

    @Generator
    static void lambdaInLambda(Yield<Integer> y, int n) {
        y.yield(1);
        Function<Integer, Function<Integer, Integer>> f =
            a ->
                b ->
                    a + b + n
                        + boom("curried");
        y.yield(2);
        y.yield(f
            .apply(1)
            .apply(2));
    }

    @Generator
    static void emptyFor(Yield<Integer> y, int n) {
        y.yield(1);
        for (
            int i = 0,
            j = 1;
            i < 10
              && boom("test") == 1;
            i++, j--) {
            y.yield(1);
        }
    }

    @Generator
    static void arrayFor(Yield<Integer> y, int[] a) {
        for (int x
            : a == null ? a
              : null) {
            y.yield(x);
        }
    }

    @Generator
    static void patterns(Yield<Integer> y, Object o) {
        y.yield(1);
        o = "abc";
        if (o instanceof String s
              && s.length() == 3) {
            y.yield(s.length());
            s.charAt(
              7);
        }
    }

    @Generator
    static void ifElse(Yield<Integer> y, int n) {
        y.yield(1);
        if (n == 2) {
            y.yield(2);
        } else {
            one();
            boom("else");
        }
    }

    @Generator
    static int returned(Yield<Integer> y, int n) {
        y.yield(1);
        if (n == 1)
            return
                nothing();
        return 2;
    }

    @Generator
    static void postIncrement(Yield<Integer> y, int n) {
        Integer k = nothing();
        y.yield(1);
        one();
        k++;
    }

    @Generator
    static void inherited(Yield<Integer> y, int n) {
        y.yield(1);
        FailuresInPiecesBase.
            fail();
    }

    @Generator
    static void oneLine(Yield<Integer> y, int n) { y.yield(1); one(); boom("line"); }
}
class FailuresInPiecesBase { static int fail() { throw new IllegalStateException("base"); } }
