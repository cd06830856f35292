/*
 * The value of a return is computed before the finally blocks run; they may change the variable and suspend, and the value
 * stays, of any type.
 *
 * generator: Kept.body
 *
 * next          -> "int"
 * next          -> "double"
 * next          -> "object"
 * next          -> returns "1 2.5 [changed]"
 */
import dev.bobbin.Generator;
import dev.bobbin.Yield;
import java.util.ArrayList;
import java.util.List;

final class Kept {
    @Generator
    static int ints(Yield<String> y) {
        int i = 1;
        try {
            return i;
        } finally {
            i = 2;
            y.yield("int");
            i++;
        }
    }

    @Generator
    static double doubles(Yield<String> y) {
        double d = 2.5;
        try {
            try {
                return d;
            } finally {
                d = 0;
            }
        } finally {
            y.yield("double");
            d = 1;
        }
    }

    @Generator
    static List<String> objects(Yield<String> y) {
        List<String> list = new ArrayList<>();
        try {
            return list;
        } finally {
            y.yield("object");
            list.add("changed");
            list = null;
        }
    }

    @Generator
    static String body(Yield<String> y) {
        return ints(y) + " " + doubles(y) + " " + objects(y);
    }
}
