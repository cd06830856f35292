/*
 * What is never read again does not live on in a suspended generator; after the end nothing of the body does.
 *
 * driver: Dead.drive
 *
 * -> [dead one is collected] [live one is not] [nothing after the end] done
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Gen;
import dev.bobbin.Generator;
import dev.bobbin.Yield;
import java.lang.ref.WeakReference;

final class Dead {
    static WeakReference<Object> dead;
    static WeakReference<Object> live;

    @Generator
    static int body(Yield<Integer> y) {
        Object first = new Object();
        Object second = new Object();
        dead = new WeakReference<>(first);
        live = new WeakReference<>(second);
        y.yield(first.hashCode() - first.hashCode());
        first = null;
        y.yield(1);
        return second.hashCode() - second.hashCode();
    }

    static void drive() {
        Gen<Integer, Void, Integer> gen = DeadGenerators.body();
        gen.next();
        gen.next();
        log(isCollected(dead) ? "dead one is collected" : "dead one lives");
        log(live.get() != null ? "live one is not" : "live one is collected");
        while (gen.hasNext()) gen.next();
        log(isCollected(live) ? "nothing after the end" : "something after the end");
    }

    static boolean isCollected(WeakReference<Object> reference) {
        for (int i = 0; i < 50 && reference.get() != null; i++) System.gc();
        return reference.get() == null;
    }
}
