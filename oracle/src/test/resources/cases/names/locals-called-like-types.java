/*
 * Variables that live across suspensions may be called like types and packages that the generated class names.
 *
 * generator: Names.body
 *
 * next          -> "Object String"
 * next          -> [secret Access] "java"
 * next          -> returns "secret dev"
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.Yield;

final class Names {
    private static String secret() {
        return "secret";
    }

    @Generator
    static String body(Yield<String> y) {
        String Object = "Object", String = "String", Access = "Access", Names = "Names", java = "java", dev = "dev";
        y.yield(Object + " " + String);
        log(secret() + " " + Access);
        y.yield(java);
        return Names.isEmpty() ? Names : secret() + " " + dev;
    }
}
