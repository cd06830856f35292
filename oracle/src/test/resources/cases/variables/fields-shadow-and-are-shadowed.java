/*
 * A local hides a field of its name only in its scope; this.name and Host.name are the field throughout.
 *
 * generator: Shadows.body
 *
 * next          -> "field"
 * next          -> "local field"
 * next          -> "parameter field"
 * next          -> "changed"
 * next          -> returns "changed static"
 */
import dev.bobbin.Generator;
import dev.bobbin.Yield;
import java.util.function.UnaryOperator;

final class Shadows {
    private String name = "field";
    private static String kind = "static";

    @Generator
    String body(Yield<String> y) {
        y.yield(name);
        {
            String name = "local";
            y.yield(name + " " + this.name);
        }
        UnaryOperator<String> operator = name -> name + " " + this.name;
        y.yield(operator.apply("parameter"));
        name = "changed";
        y.yield(this.name);
        String kind = name;
        return kind + " " + Shadows.kind;
    }
}
