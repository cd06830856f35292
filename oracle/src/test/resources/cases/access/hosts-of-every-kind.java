/*
 * Generator methods in an interface, an enum, a record, a generic class and an inner class, static or not.
 *
 * driver: Kinds.drive
 *
 * -> [static of interface] [default of interface PLUS] [PLUS 3] [Pair[a=1, b=2] 3] [box x 1] [inner of outer 5] done
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.Yield;

interface Kinds {
    @Generator
    static void still(Yield<String> y) {
        y.yield("static of interface");
    }

    @Generator
    private void own(Yield<String> y) {
        y.yield("default of interface " + this);
    }

    enum Operator implements Kinds {
        PLUS {
            @Override
            int apply(int a, int b) {
                return a + b;
            }
        };

        abstract int apply(int a, int b);

        @Generator
        void run(Yield<String> y, int a, int b) {
            y.yield(name() + " " + apply(a, b));
        }
    }

    record Pair(int a, int b) {
        @Generator
        void sum(Yield<String> y) {
            y.yield(this + " " + (a + b));
        }
    }

    class Box<T extends Comparable<T>> {
        final T value;

        Box(T value) {
            this.value = value;
        }

        @Generator
        <U extends Number> void show(Yield<String> y, U number) {
            T copy = value;
            y.yield("box " + copy + " " + number + (copy.compareTo(value) == 0 ? "" : "?"));
        }
    }

    class Enclosing {
        private final int n = 5;

        class Inner {
            @Generator
            void show(Yield<String> y) {
                y.yield("inner of outer " + n + (Enclosing.this.n - n == 0 ? "" : "?"));
            }
        }
    }

    static void drive() {
        for (String s : KindsGenerators.still()) log(s);
        for (String s : KindsGenerators.own(Operator.PLUS)) log(s);
        for (String s : Kinds_OperatorGenerators.run(Operator.PLUS, 1, 2)) log(s);
        for (String s : Kinds_PairGenerators.sum(new Pair(1, 2))) log(s);
        for (String s : Kinds_BoxGenerators.show(new Box<>("x"), 1)) log(s);
        for (String s : Kinds_Enclosing_InnerGenerators.show(new Enclosing().new Inner())) log(s);
    }
}
