/*
 * A null that hasNext() has fetched, and one that comes from a body of objects deep below one of int, fail where the body of
 * int delegates; a null that meets only bodies of objects does not.
 *
 * generator: Waiting.body
 *
 * next          -> [fetched] [null waited] 1
 * next          -> [null from below] 2
 * next          -> 3
 * next          -> null
 * next          -> returns "end"
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Gen;
import dev.bobbin.Generator;
import dev.bobbin.IntYield;
import dev.bobbin.Yield;

final class Waiting {
    @Generator
    static void nulls(Yield<Integer> y, int before) {
        for (int i = 0; i < before; i++) y.yield(i);
        y.yield(null);
    }

    @Generator
    static void between(Yield<Integer> y, Gen<Integer, Void, Void> source) {
        y.yieldFrom(source);
    }

    @Generator
    static void numbers(IntYield y, Gen<Integer, Void, Void> source, int instead, String what) {
        try {
            y.yieldFrom(source);
        } catch (NullPointerException e) {
            log(what);
            y.yield(instead);
        }
    }

    @Generator
    static String body(Yield<Integer> y) {
        Gen<Integer, Void, Void> waiting = WaitingGenerators.nulls(0);
        if (waiting.hasNext()) log("fetched");
        y.yieldFrom(WaitingGenerators.numbers(waiting, 1, "null waited"));
        Gen<Integer, Void, Void> deep = WaitingGenerators.between(WaitingGenerators.nulls(0));
        y.yieldFrom(WaitingGenerators.numbers(deep, 2, "null from below"));
        y.yield(3);
        y.yieldFrom(WaitingGenerators.between(WaitingGenerators.nulls(0)));
        return "end";
    }
}
