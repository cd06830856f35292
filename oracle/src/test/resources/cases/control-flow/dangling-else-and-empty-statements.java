/*
 * Statements without braces, empty statements and nested ifs bind as in Java.
 *
 * generator: Dangling.body
 *
 * next          -> "yes"
 * send true     -> "inner"
 * send false    -> "else of inner"
 * next          -> "twice"
 * send true     -> "twice"
 * send false    -> returns null
 */
import dev.bobbin.Generator;
import dev.bobbin.YieldSend;

final class Dangling {
    @Generator
    static void body(YieldSend<String, Boolean> y) {
        if (y.yield("yes"))
            if (y.yield("inner")) y.yield("then of inner");
            else y.yield("else of inner");
        ;
        while (y.yield("twice"))
            ;
        for (int i = 0; i < 3; i++)
            ;
        {
        }
    }
}
