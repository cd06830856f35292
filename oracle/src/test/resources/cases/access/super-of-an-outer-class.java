/*
 * Outer.super is the superclass of the class around the host, in a call, in a method reference and in an anonymous class.
 *
 * generator: Outer.body
 *
 * next          -> "top of outer"
 * next          -> [top of outer] [top of inner] "top of outer, top of inner"
 * next          -> returns null
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.Yield;
import java.util.function.Supplier;

class Outer extends Top {
    Outer() {
        super("outer");
    }

    @Override
    String name() {
        return "overridden";
    }

    class Inner extends Top {
        Inner() {
            super("inner");
        }

        @Override
        String name() {
            return "overridden";
        }

        @Generator
        void body(Yield<String> y) {
            y.yield(Outer.super.name());
            Supplier<String> outer = Outer.super::name;
            Supplier<String> inner = super::name;
            log(outer.get());
            log(inner.get());
            Object both = new Object() {
                @Override
                public String toString() {
                    return Outer.super.name() + ", " + Inner.super.name();
                }
            };
            y.yield(both.toString());
        }
    }

    @Generator
    void body(Yield<String> y) {
        new Inner().body(y);
    }
}

class Top {
    private final String of;

    Top(String of) {
        this.of = of;
    }

    String name() {
        return "top of " + of;
    }
}
