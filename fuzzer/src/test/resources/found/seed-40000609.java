/*
 * Found by the fuzzer: seed 40000609, which ran differently.
 *
 * generator: P.body
 *
 * next -> [#3 34] returns 0.0
 */
import static dev.bobbin.oracle.As.*;
import static dev.bobbin.oracle.Log.*;

import dev.bobbin.*;
import dev.bobbin.oracle.Opened;
import java.io.IOException;
import java.util.*;
import java.util.function.*;

class P {
    static int total = 3;
    private static Object thing = "thing";

    @Generator
    static double body(Yield<Object> y) throws Exception {
        log("#3", thing instanceof Integer total && false ? total : '"');
        return 0.0;
    }
}
