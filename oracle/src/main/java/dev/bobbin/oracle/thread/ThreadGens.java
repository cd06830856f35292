package dev.bobbin.oracle.thread;

import dev.bobbin.DoubleGen;
import dev.bobbin.DoubleYield;
import dev.bobbin.Gen;
import dev.bobbin.IntGen;
import dev.bobbin.IntYield;
import dev.bobbin.LongGen;
import dev.bobbin.LongYield;
import dev.bobbin.Yield;
import dev.bobbin.YieldSend;
import java.util.Map;
import java.util.function.Function;

/** Makes thread-backed generators, one method for each capability. They belong to the session of the calling thread. */
public final class ThreadGens {
    private static final Map<Class<?>, Function<Function<Object, Object>, Object>> PUSHING = Map.of(
            Yield.class, yield -> (Yield<Object>) yield::apply,
            YieldSend.class, yield -> (YieldSend<Object, Object>) yield::apply,
            IntYield.class, yield -> (IntYield) yield::apply,
            LongYield.class, yield -> (LongYield) yield::apply,
            DoubleYield.class, yield -> (DoubleYield) yield::apply);

    private ThreadGens() {}

    public static <Y, R> Gen<Y, Void, R> yielding(String name, Body<? super Yield<Y>> body) {
        return new ThreadGen<>(name, body, Port::new);
    }

    public static <Y, S, R> Gen<Y, S, R> sending(String name, Body<? super YieldSend<Y, S>> body) {
        return new ThreadGen<>(name, body, SendPort::new);
    }

    public static <R> IntGen<R> ints(String name, Body<? super IntYield> body) {
        return new ThreadIntGen<>(name, body);
    }

    public static <R> LongGen<R> longs(String name, Body<? super LongYield> body) {
        return new ThreadLongGen<>(name, body);
    }

    public static <R> DoubleGen<R> doubles(String name, Body<? super DoubleYield> body) {
        return new ThreadDoubleGen<>(name, body);
    }

    /** A generator over a body that is given a capability of the type which only yields: all else is the type's default. */
    public static Gen<Object, Object, Object> pushing(String name, Class<?> capability, Body<Object> body) {
        return new ThreadGen<>(name, body, PUSHING.get(capability));
    }

    public static boolean isCapability(Class<?> type) {
        return PUSHING.containsKey(type);
    }
}
