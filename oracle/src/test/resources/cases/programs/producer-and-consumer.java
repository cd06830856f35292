/*
 * Two sides of a conversation: the consumer answers what it is sent, the producer drives it until it has enough.
 *
 * driver: Conversation.drive
 *
 * -> [producing 1] [consuming 1] [consumer says 200 OK]
 * -> [producing 2] [consuming 2] [consumer says 200 OK]
 * -> [producing 0] [consumer is gone: null] done
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Gen;
import dev.bobbin.Generator;
import dev.bobbin.StopIteration;
import dev.bobbin.YieldSend;
import java.util.List;

final class Conversation {
    @Generator
    static void consumer(YieldSend<String, Integer> y) {
        String reply = "";
        while (true) {
            int n = y.yield(reply);
            if (n == 0) return;
            log("consuming " + n);
            reply = "200 OK";
        }
    }

    static void drive() {
        try (Gen<String, Integer, Void> consumer = ConversationGenerators.consumer()) {
            consumer.next();
            for (int n : List.of(1, 2, 0, 3)) {
                log("producing " + n);
                try {
                    log("consumer says " + consumer.send(n));
                } catch (StopIteration end) {
                    log("consumer is gone: " + end.value());
                    break;
                }
            }
        }
    }
}
