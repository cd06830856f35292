/*
 * A variable whose type is an intersection, or one that inference made up, is tested with instanceof and called.
 *
 * generator: Intersections.body
 *
 * next          -> "first"
 * next          -> [true false] [integer 2] "a"
 * next          -> returns "a2"
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.YieldSend;
import java.util.List;

final class Intersections {
    static class Builder<B extends Builder<B>> {
        private String text = "";

        Builder<B> add(Object part) {
            text += part;
            return this;
        }

        String build() {
            return text;
        }
    }

    @Generator
    static String body(YieldSend<String, Integer> y) {
        var element = List.of(2, "text").get(0);
        y.yield("first");
        log((element instanceof Integer) + " " + (element instanceof String));
        if (element instanceof Integer i) log("integer " + i);
        return new Builder<>().add("a").add(y.yield("a") == null ? element : "no").build();
    }
}
