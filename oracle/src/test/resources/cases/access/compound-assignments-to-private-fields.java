/*
 * Compound assignments and increments of private fields of other objects, wherever Java allows a statement or an
 * expression: the object is evaluated once.
 *
 * generator: Case.body
 *
 * next -> [me] [me] [me] [me] [me] [me] [me] 25
 * next -> [me] [Byte -57] [me] [Byte -58] [me] [held 51] returns 51
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.*;
import java.util.function.Supplier;

class Case {
    static class Cell {
        private int n;
        private byte small;

        Cell me() {
            log("me");
            return this;
        }
    }

    @Generator
    static int body(YieldSend<Object, Object> y) {
        Cell c = new Cell();
        if (c.n == 0) c.me().n += 1;
        else c.me().n -= 1;
        for (int i = 0; i < 2; i++, c.me().n += 9) c.me().small += 100;
        Runnable run = () -> c.me().n += 5;
        run.run();
        Runnable step = () -> ++c.me().n;
        step.run();
        y.yield(c.n);
        Supplier<Object> added = () -> c.me().small += 255;
        show(added.get());
        Supplier<Object> stepped = () -> --c.me().small;
        show(stepped.get());
        c.me().n += new Object() {
            int twice(int value) {
                log("held " + (value + 26));
                return value + 1;
            }
        }.twice(c.n);
        return c.n;
    }

    private static void show(Object value) {
        log(value.getClass().getSimpleName() + " " + value);
    }
}
