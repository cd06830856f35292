package p;

import dev.bobbin.*;
import java.util.*;
import java.util.function.*;

public class Failures {
    static int boom(String what) {
        throw new IllegalStateException(what);
    }
    private static int hidden(String what) { throw new IllegalStateException(what); }

    @Generator
    static void plain(Yield<Integer> y, int n) {
        y.yield(1);
        int a = n
            + 1
            + boom("plain");
        y.yield(a);
    }

    @Generator
    static void multi(Yield<Integer> y, int n) {
        y.yield(1);
        List<Integer> list = new ArrayList<>();
        list.add(
            boom(
                "multi"));
        y.yield(2);
    }

    @Generator
    static void suspendingExpression(YieldSend<Integer, Integer> y, int n) {
        int a = n
            + y.yield(3)
            + boom("susp");
        y.yield(a);
    }

    @Generator
    static void argument(YieldSend<Integer, Integer> y) {
        Math.max(
            y.yield(3),
            Math.max(1,
              boom("arg")));
    }

    @Generator
    static void lambda(Yield<Integer> y) {
        y.yield(1);
        Runnable r = () -> {
            int k = 0;
            boom("lambda");
        };
        y.yield(2);
        r.run();
    }

    @Generator
    static void anonymous(Yield<Integer> y, int p) {
        y.yield(1);
        int q = p;
        Runnable r = new Runnable() {
            int f = 3;
            @Override public void run() {
                Supplier<Integer> s = () ->
                    boom("anon" + q + f);
                s.get();
            }
        };
        y.yield(2);
        r.run();
    }

    @Generator
    static void local(Yield<Integer> y, int p) {
        class Box {
            final int v;
            Box(int v) {
                this.v = v;
                if (v == 0) boom("box ctor");
            }
            int get() {
                y();
                return boom("box" + p);
            }
            void y() {}
        }
        y.yield(1);
        Box b = new Box(2);
        y.yield(2);
        b.get();
    }

    @Generator
    static void localRecord(Yield<Integer> y, int p) {
        record R(int x) {
            R {
                if (x > 0) boom("record");
            }
        }
        y.yield(1);
        y.yield(new R(1).x());
        y.yield(new R(p).x());
    }

    @Generator
    static void finallies(Yield<Integer> y) {
        try {
            y.yield(1);
        } finally {
            y.yield(2);
            boom("finally");
        }
    }

    @Generator
    static void rethrow(Yield<Integer> y) {
        try {
            y.yield(1);
            boom("rethrow");
        } catch (IllegalArgumentException e) {
            y.yield(3);
        } finally {
            y.yield(2);
        }
    }

    @Generator
    static void inCatch(Yield<Integer> y) {
        try {
            y.yield(1);
            boom("caught");
        } catch (IllegalStateException e) {
            y.yield(3);
            throw new IllegalStateException("inCatch",
                e);
        }
    }

    @Generator
    static void switches(Yield<Integer> y, int k) {
        y.yield(0);
        switch (k) {
            case 1:
                y.yield(1);
            case 2: {
                y.yield(2);
                boom("switch");
            }
            default:
                y.yield(3);
        }
    }

    @Generator
    static void arrow(Yield<Integer> y, String k) {
        y.yield(0);
        int r = switch (k) {
            case "a" -> {
                y.yield(1);
                yield boom("arrow");
            }
            default -> 2;
        };
        y.yield(r);
    }

    @Generator
    static void selector(Yield<Integer> y, int k) {
        y.yield(0);
        switch (
            boom("selector")) {
            case 1 -> y.yield(1);
            default -> y.yield(2);
        }
    }

    @Generator
    static void whileCondition(Yield<Integer> y, int k) {
        while (
            boom("while") > 0) {
            y.yield(1);
        }
    }

    @Generator
    static void forUpdate(Yield<Integer> y, int k) {
        for (int i = 0;
            i < 4;
            i += boom("update")) {
            y.yield(i);
        }
    }

    @Generator
    static void doWhile(Yield<Integer> y, int k) {
        do {
            y.yield(1);
        } while (k > 0
            && boom("do") > 1);
    }

    @Generator
    static void forEach(Yield<Integer> y, List<Integer> list) {
        for (int x
            : list) {
            y.yield(x);
        }
    }

    @Generator
    static void elseIf(Yield<Integer> y, int k) {
        y.yield(0);
        if (k == 5) {
            y.yield(1);
        } else if (boom("elseif") > 1) {
            y.yield(2);
        }
    }

    @Generator
    static int returns(Yield<Integer> y, int k) {
        y.yield(0);
        return k
            + boom("return");
    }


    @Generator
    static void privates(Yield<Integer> y) {
        y.yield(1);
        int a =
            hidden("private");
    }

    @Generator
    static void yieldArg(Yield<Integer> y) {
        y.yield(1);
        y.yield(
            boom("yieldArg"));
    }

    @Generator
    static void npe(Yield<Integer> y, String s) {
        y.yield(1);
        if (s == null) y.yield(2);
        y.yield(s.length());
    }

    @Generator
    static void conditional(Yield<Integer> y, boolean b) {
        y.yield(1);
        int a = b
            ? 1
            : boom("cond");
        y.yield(a);
    }

    @Generator
    static void conditionalSuspends(YieldSend<Integer, Integer> y, boolean b) {
        int a = b
            ? y.yield(1)
            : boom("cond2");
        y.yield(a);
    }

    @Generator
    static void assertion(Yield<Integer> y, boolean b) {
        y.yield(1);
        assert b :
            boom("assert");
        y.yield(2);
    }

    @Generator
    static void arrayInit(YieldSend<Integer, Integer> y) {
        int[] a = {
            1,
            y.yield(1),
            boom("array")
        };
    }

    @Generator
    static void fieldIndex(YieldSend<Integer, Integer> y, int[] a) {
        y.yield(1);
        a[3]
          = y.yield(2);
    }
}
