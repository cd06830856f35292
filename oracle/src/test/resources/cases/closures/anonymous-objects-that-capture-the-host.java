/*
 * An object of an anonymous class that is kept across a suspension captures the host instance beside variables.
 *
 * generator: Case.body
 *
 * next   -> "argument"
 * send 4 -> returns 18
 */
import dev.bobbin.*;

class Case {
    private int total = 10;
    int more = 1;

    @Generator
    int body(YieldSend<Object, Object> y) {
        int own = 3;
        return new Object() {
            int sum(int given) {
                return given + own + total + more;
            }
        }.sum((Integer) y.yield("argument"));
    }
}
