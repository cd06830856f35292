/*
 * Found by the fuzzer: seed 500747, which was refused.
 *
 * generator: P.body
 *
 * result -> throws IllegalStateException("the generator has not ended")
 */
import static dev.bobbin.oracle.As.*;
import static dev.bobbin.oracle.Log.*;

import dev.bobbin.*;
import dev.bobbin.oracle.Opened;
import java.io.IOException;
import java.util.*;
import java.util.function.*;

class P {

    @Generator
    long g1(int depth, Integer p1, YieldSend<Object, Object> y) throws Exception {
        if (depth <= 0) return 0L;
        return 0L;
    }

    @Generator
    double body(YieldSend<Object, Object> y) throws Exception {
        l4: for (int exit = 0; exit < 2; exit++) {
            var self = PGenerators.g1(P.this, 0, (Integer) 0);
        }
        return 0.0;
    }
}
