/*
 * What is sent is collected into batches; what is left over is flushed when the generator is closed.
 *
 * generator: Batches.body
 *
 * next          -> null
 * send 1        -> null
 * send 2        -> [1, 2]
 * send 3        -> null
 * close         -> [flushed [3]] closed
 * result        -> "2 batches"
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.GeneratorExit;
import dev.bobbin.YieldSend;
import java.util.ArrayList;
import java.util.List;

final class Batches {
    @Generator
    static String body(YieldSend<List<Integer>, Integer> y) {
        List<Integer> batch = new ArrayList<>();
        int batches = 0;
        try {
            List<Integer> full = null;
            while (true) {
                batch.add(y.yield(full));
                full = batch.size() == 2 ? List.copyOf(batch) : null;
                if (full == null) continue;
                batches++;
                batch.clear();
            }
        } catch (GeneratorExit exit) {
            if (!batch.isEmpty()) {
                log("flushed " + batch);
                batches++;
            }
            return batches + " batches";
        }
    }
}
