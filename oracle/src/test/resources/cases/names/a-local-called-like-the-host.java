/*
 * A local in copied text may have the name that the frame would give to the host instance.
 *
 * generator: Case.body
 *
 * next -> 7
 * next -> [12] returns null
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.*;

class Case {
    private int total = 7;
    int other = 5;

    @Generator
    void body(Yield<Object> y) {
        y.yield(total);
        for (int i = 0; i < 1; i++) {
            int self = total;
            log(self + other);
        }
    }
}
