package dev.bobbin.samples;

import dev.bobbin.Generator;
import dev.bobbin.Yield;
import dev.bobbin.scheduler.AsyncGen;
import dev.bobbin.scheduler.Await;
import dev.bobbin.scheduler.Scheduler;
import java.time.Duration;
import java.util.List;

/** An async generator: pages that take a while to come, handed on item by item. */
final class Feed {
    private Feed() {}

    // snippet: feed
    @Generator
    static int items(Await a, Yield<String> y) {
        int count = 0;
        try {
            for (int page = 1; page <= 2; page++) {
                for (String item : fetch(a, page)) {
                    y.yield(item);
                    count++;
                }
            }
            return count;
        } finally {
            System.out.println("feed closed");
        }
    }

    @Generator
    static List<String> fetch(Await a, int page) {
        a.sleep(Duration.ofMillis(100)); // as long as a server takes
        return List.of(page + "a", page + "b");
    }

    @Generator
    static void readAll(Await a) {
        AsyncGen<String, Integer> items = FeedGenerators.items();
        while (a.await(items.hasNext())) System.out.println(a.await(items.next()));
        System.out.println(items.result() + " items");
    }

    @Generator
    static void readOne(Await a) {
        AsyncGen<String, Integer> items = FeedGenerators.items();
        System.out.println(a.await(items.next())); // the rest is closed with the scope of this task
    }
    // end snippet

    public static void main(String[] args) {
        try (Scheduler scheduler = Scheduler.create()) {
            readOn(scheduler);
        }
    }

    static void readOn(Scheduler scheduler) {
        scheduler.run(FeedGenerators.readAll());
        scheduler.run(FeedGenerators.readOne());
    }
}
