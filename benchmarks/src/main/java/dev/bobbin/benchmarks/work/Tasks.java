package dev.bobbin.benchmarks.work;

import dev.bobbin.Generator;
import dev.bobbin.scheduler.Await;
import dev.bobbin.scheduler.Channel;
import dev.bobbin.scheduler.Event;
import dev.bobbin.scheduler.Scheduler;
import java.time.Duration;

/** Tasks for the scheduler. */
public final class Tasks {
    private Tasks() {}

    @Generator
    public static void nothing(Await a) {}

    @Generator
    public static void yieldTimes(Await a, int times) {
        for (int i = 0; i < times; i++) {
            a.yieldNow();
        }
    }

    @Generator
    public static void sleep(Await a, Duration time) {
        a.sleep(time);
    }

    @Generator
    public static void awaitEvent(Await a, Event event) {
        a.await(event);
    }

    /** Does something when all other tasks wait. */
    @Generator
    public static void whenAllBlocked(Await a, Runnable action) {
        a.await(Scheduler.current().allBlocked());
        action.run();
    }

    /** Sends the numbers from 0 on, and closes the channel. */
    @Generator
    public static void send(Await a, Channel<Integer> channel, int count) {
        for (int i = 0; i < count; i++) {
            a.await(channel.send(i));
        }
        channel.close();
    }

    @Generator
    public static long receive(Await a, Channel<Integer> channel) {
        long sum = 0;
        Integer number;
        while ((number = a.await(channel.next())) != null) {
            sum += number;
        }
        return sum;
    }
}
