/*
 * Bodies that yield objects and bodies that yield int delegate to each other in turn: values, results, exceptions and nulls
 * go through all of them.
 *
 * generator: Alternating.body
 *
 * next          -> [objects 3] 300
 * next          -> [numbers 2] 200
 * next          -> [objects 1] 100
 * next          -> [numbers 0] 0
 * raise IllegalArgumentException("x") -> [raised in 0] [raised in 1] [no null in 2] 12
 * next          -> [end of 2: gone] 13
 * next          -> [objects 9] 900
 * close         -> [closed 9] [closed 8] closed
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.IntYield;
import dev.bobbin.Yield;

final class Alternating {
    @Generator
    static String body(Yield<Integer> y) {
        return objects(y, 3);
    }

    @Generator
    static String objects(Yield<Integer> y, int depth) {
        log("objects " + depth);
        try {
            y.yield(100 * depth);
            String below = y.yieldFrom(AlternatingGenerators.numbers(depth - 1));
            log("end of " + (depth - 1) + ": " + below);
            y.yield(10 + depth);
            return y.yieldFrom(AlternatingGenerators.bridge(9));
        } catch (IllegalArgumentException e) {
            log("raised in " + depth);
            y.yield(null);
            return "never";
        } finally {
            if (depth == 9) log("closed 9");
        }
    }

    @Generator
    static String numbers(IntYield y, int depth) {
        log("numbers " + depth);
        try {
            y.yield(100 * depth);
            return depth > 0 ? y.yieldFrom(AlternatingGenerators.objects(depth - 1)) : "end";
        } catch (IllegalArgumentException e) {
            log("raised in " + depth);
            throw e;
        } catch (NullPointerException e) {
            log("no null in " + depth);
            y.yield(10 + depth);
            return "gone";
        }
    }

    @Generator
    static String bridge(IntYield y, int depth) {
        try {
            return y.yieldFrom(AlternatingGenerators.objects(depth));
        } finally {
            log("closed " + (depth - 1));
        }
    }
}
