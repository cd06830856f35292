/*
 * Private fields and fields of super are assigned, added to and stepped, in parentheses and through an object too; a
 * constant narrows to their type.
 *
 * generator: Base.Writer.body
 *
 * next          -> "base"
 * send 3        -> [14 14] "mine"
 * send 4        -> [4 9] [self] [self] [self] 21
 * send 1        -> [1 c 2.0] returns "ended 3"
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.YieldSend;

class Base {
    int shared = 10;
    private int hidden = 1;

    static class Writer extends Base {
        private int shared = 5;
        private byte small;
        private char letter;
        private double wide;

        Writer self() {
            log("self");
            return this;
        }

        @Generator
        String body(YieldSend<Object, Integer> y) {
            super.shared += y.yield("base");
            super.shared++;
            log(super.shared + " " + ((Base) this).shared);
            (this.shared) = y.yield("mine");
            int before = (shared)++;
            (shared) += 4;
            log(before + " " + shared);
            self().shared = 10;
            (self().shared) += 10;
            self().shared++;
            small = 1;
            letter = 'b' + 1;
            wide = small + y.yield(shared);
            log(small + " " + letter + " " + wide);
            super.hidden += 1;
            ++super.hidden;
            return "ended " + super.hidden;
        }
    }
}
