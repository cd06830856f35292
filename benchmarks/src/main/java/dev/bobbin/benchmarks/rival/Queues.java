package dev.bobbin.benchmarks.rival;

import java.util.concurrent.BlockingQueue;

/** Two virtual threads with a queue between them. */
public final class Queues {
    private static final Integer END = -1;

    private Queues() {}

    /** Sends the numbers from 0 on; answers the sum of what was received. */
    public static long pass(BlockingQueue<Integer> queue, int count) {
        long[] sum = new long[1];
        Thread sender = VirtualThreads.start(() -> send(queue, count));
        Thread receiver = VirtualThreads.start(() -> sum[0] = receive(queue));
        try {
            sender.join();
            receiver.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return sum[0];
    }

    private static void send(BlockingQueue<Integer> queue, int count) {
        try {
            for (int i = 0; i < count; i++) {
                queue.put(i);
            }
            queue.put(END);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long receive(BlockingQueue<Integer> queue) {
        try {
            long sum = 0;
            for (Integer number = queue.take(); !number.equals(END); number = queue.take()) {
                sum += number;
            }
            return sum;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
