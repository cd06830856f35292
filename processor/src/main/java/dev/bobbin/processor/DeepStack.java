package dev.bobbin.processor;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Runs the passes once more on a deep stack if they have run out of it: they recurse as deep as a body nests, and stand on
 * the stack that javac has used already. Only then, as build tools may keep books by thread.
 */
final class DeepStack {
    /** Reserved, and taken from memory only as far as it is used. */
    private static final long BYTES = 512L << 20;

    /** A fault this many calls deep comes of recursion: what javac does on its way out may hide the overflow itself. */
    private static final int DEEP = 1000;

    private DeepStack() {}

    /** @param work has no effects if it fails */
    static <T> T retry(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error fault) {
            if (!isOfRecursion(fault)) throw fault;
        }
        return call(work);
    }

    private static boolean isOfRecursion(Throwable fault) {
        for (Throwable t = fault; t != null; t = t.getCause()) {
            if (t instanceof StackOverflowError || t.getStackTrace().length >= DEEP) return true;
        }
        return false;
    }

    private static <T> T call(Supplier<T> work) {
        FutureTask<T> result = new FutureTask<>(work::get);
        Thread thread = new Thread(null, result, "bobbin", BYTES);
        thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
        thread.start();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return result.get();
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) throw error;
            throw (RuntimeException) failed.getCause();
        } finally {
            if (interrupted) Thread.currentThread().interrupt();
        }
    }
}
