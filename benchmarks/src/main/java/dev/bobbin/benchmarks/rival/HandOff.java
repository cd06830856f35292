package dev.bobbin.benchmarks.rival;

import dev.bobbin.Yield;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * An untouched body on a virtual thread, which hands each value over and waits until the next one is asked for.
 *
 * @param <T> its elements
 */
public final class HandOff<T> implements Iterator<T> {
    private final Thread taker = Thread.currentThread();
    private final Consumer<Yield<T>> body;
    private volatile boolean producing;
    private Thread producer;
    private boolean fetched;
    private boolean ended;
    private T value;

    /** An iterator for the thread that makes it. */
    public HandOff(Consumer<Yield<T>> body) {
        this.body = body;
    }

    private void produce() {
        body.accept(this::handOver);
        ended = true;
        producing = false;
        LockSupport.unpark(taker);
    }

    private void handOver(T yielded) {
        value = yielded;
        producing = false;
        LockSupport.unpark(taker);
        while (!producing) {
            LockSupport.park(this);
        }
    }

    private void fetch() {
        producing = true;
        if (producer == null) {
            producer = VirtualThreads.start(this::produce);
        } else {
            LockSupport.unpark(producer);
        }
        while (producing) {
            LockSupport.park(this);
        }
        fetched = true;
    }

    @Override
    public boolean hasNext() {
        if (!fetched && !ended) {
            fetch();
        }
        return !ended;
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        fetched = false;
        return value;
    }
}
