/*
 * Record patterns take a value apart once, nested ones too, in instanceof and in switches; an accessor that fails is a
 * MatchException.
 *
 * java: 21
 * generator: RecordPatterns.body
 *
 * next          -> [x] [y] [x] "line 1 to 4"
 * next          -> [x] [y] "at 3"
 * send null     -> "3 again"
 * next          -> [broken] [MatchException by IllegalStateException("broken")] returns "done"
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.YieldSend;
import dev.bobbin.oracle.Shown;

final class RecordPatterns {
    record Point(int x, int y) {
        @Override
        public int x() {
            log("x");
            return x;
        }

        @Override
        public int y() {
            log("y");
            return y;
        }
    }

    record Line(Point from, Object to) {}

    record Broken(int value) {
        @Override
        public int value() {
            log("broken");
            throw new IllegalStateException("broken");
        }
    }

    @Generator
    static String body(YieldSend<String, Object> y) {
        Object line = new Line(new Point(1, 2), 4);
        if (line instanceof Line(Point(int x, int unused), Integer to)) {
            log("x");
            y.yield("line " + x + " to " + to);
        }
        Object point = new Point(3, 4);
        switch (point) {
            case Point(int x, int any) when y.yield("at " + x) == null -> y.yield(x + " again");
            default -> y.yield("never");
        }
        try {
            Object broken = new Broken(1);
            if (broken instanceof Broken(int value)) y.yield("never " + value);
        } catch (MatchException e) {
            log(Shown.exception(e));
        }
        return "done";
    }
}
