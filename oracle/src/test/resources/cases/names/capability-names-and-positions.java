/*
 * The capability may have any name and stand anywhere among the parameters; the host may be nested, and the factory renamed.
 *
 * driver: Outer.drive
 *
 * -> [1 a] [2 a] [closed] [3 b, c] done
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.Yield;

final class Outer {
    interface Inner {
        final class Innermost {
            @Generator(name = "renamed")
            static void body(int n, Yield<? super String> resume, String text) {
                resume.yield(n + " " + text);
                last(text, n + 1, resume);
            }

            @Generator
            private static void last(String text, int n, Yield<? super String> self) {
                self.yield(n + " " + text);
            }
        }
    }

    static void drive() {
        for (String s : Outer_Inner_InnermostGenerators.renamed(1, "a")) log(s);
        try (var gen = Outer_Inner_InnermostGenerators.last("b, c", 3)) {
            log("closed");
            log(gen.next());
        }
    }
}
