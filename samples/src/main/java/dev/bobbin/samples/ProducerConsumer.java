package dev.bobbin.samples;

import dev.bobbin.Gen;
import dev.bobbin.Generator;
import dev.bobbin.YieldSend;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * A producer and a consumer on one thread: {@code send} hands over a message and comes back with the consumer's reply.
 * No lock, no queue.
 */
public final class ProducerConsumer {
    private ProducerConsumer() {}

    // snippet: producer-consumer
    @Generator
    static void consumer(YieldSend<String, Integer> y, PrintStream out) {
        String reply = "";
        while (true) {
            Integer n = y.yield(reply);
            if (n == null) return;
            out.println("[CONSUMER] ←← Consuming " + n + "...");
            reply = "200 OK";
        }
    }

    static void produce(Gen<String, Integer, Void> consumer, PrintStream out) {
        consumer.next(); // runs to the first yield
        for (int n = 1; n <= 5; n++) {
            out.println("[PRODUCER] →→ Producing " + n + "...");
            String reply = consumer.send(n);
            out.println("[PRODUCER] Consumer return: " + reply);
        }
        consumer.close();
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8); // whatever the platform's default
        produce(ProducerConsumerGenerators.consumer(out), out);
    }
    // end snippet
}
