package dev.bobbin.benchmarks.rival;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** Virtual threads, by name: this is compiled for Java 17, which has none. */
public final class VirtualThreads {
    private static final MethodHandle START = find();

    private VirtualThreads() {}

    private static MethodHandle find() {
        try {
            return MethodHandles.lookup()
                    .findStatic(
                            Thread.class, "startVirtualThread", MethodType.methodType(Thread.class, Runnable.class));
        } catch (NoSuchMethodException e) {
            return null;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether this JDK has them without a flag. */
    public static boolean areThere() {
        return START != null && Runtime.version().feature() >= 21;
    }

    public static Thread start(Runnable body) {
        try {
            return (Thread) START.invokeExact(body);
        } catch (Throwable e) {
            throw new IllegalStateException("no virtual threads in this JDK", e);
        }
    }

    /** Runs something in a virtual thread and waits for it; so both ends of a hand-off are virtual. */
    public static void run(Runnable body) {
        try {
            start(body).join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
