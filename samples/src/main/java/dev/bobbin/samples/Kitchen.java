package dev.bobbin.samples;

import dev.bobbin.Generator;
import dev.bobbin.scheduler.Await;
import dev.bobbin.scheduler.Channel;
import dev.bobbin.scheduler.DeadlineExceeded;
import dev.bobbin.scheduler.Scheduler;
import dev.bobbin.scheduler.Scope;
import dev.bobbin.scheduler.Select;
import dev.bobbin.scheduler.Tasks;
import java.time.Duration;

/** Tasks in a scope with a deadline, a channel between them, and clean-up that waits. */
final class Kitchen {
    private Kitchen() {}

    // snippet: kitchen
    @Generator
    static void orders(Await a, Channel<String> orders) {
        for (String dish : new String[] {"soup", "pasta", "roast"}) {
            a.sleep(Duration.ofMillis(20));
            a.await(orders.send(dish));
        }
        orders.close();
    }

    @Generator
    static void cook(Await a, String name, Channel<String> orders) {
        try {
            for (String dish; (dish = a.await(orders.next())) != null; ) {
                a.sleep(Duration.ofMillis(dish.equals("roast") ? 300 : 30));
                System.out.println(name + " serves " + dish);
            }
        } finally {
            a.await(Scope.shielded(Duration.ofMillis(50), KitchenGenerators.cleanUp(name)));
        }
    }

    @Generator
    static void cleanUp(Await a, String name) {
        a.sleep(Duration.ofMillis(10));
        System.out.println(name + " cleans up");
    }

    @Generator
    static void evening(Await a) {
        Channel<String> orders = Channel.bounded(2);
        try {
            a.await(Scope.plan()
                    .named("the evening")
                    .deadline(Duration.ofMillis(200))
                    .open(scope -> {
                        scope.spawn(KitchenGenerators.orders(orders));
                        scope.spawn(KitchenGenerators.cook("Ann", orders));
                        scope.spawn(KitchenGenerators.cook("Bob", orders));
                    }));
        } catch (DeadlineExceeded e) {
            System.out.println(e.getMessage());
        }
    }
    // end snippet

    // snippet: select
    @Generator
    static String firstOrder(Await a, Channel<String> orders) {
        return a.await(Select.<String>of()
                .on(orders.receive(), dish -> "an order of " + dish)
                .on(Tasks.sleep(Duration.ofMillis(50)), nothing -> "no order yet"));
    }
    // end snippet

    public static void main(String[] args) {
        try (Scheduler scheduler = Scheduler.create()) {
            openOn(scheduler);
        }
    }

    static void openOn(Scheduler scheduler) {
        scheduler.run(KitchenGenerators.evening());
        System.out.println(scheduler.run(KitchenGenerators.firstOrder(Channel.rendezvous())));
    }
}
