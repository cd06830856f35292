package dev.bobbin.scheduler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * The loop: runs what is ready, then lets in what came from outside and the timers that are due, and sleeps when there is
 * nothing to do.
 */
final class Loop {
    /** So many turns at least between two looks outside, which cost more than a turn. */
    private static final int TURNS = 16;

    final Inbox inbox = new Inbox();
    /** How many things are under way on other threads. */
    final AtomicInteger expected = new AtomicInteger();

    /** How many things are under way that may need other tasks to end: they are no reason not to let time pass. */
    final AtomicInteger waits = new AtomicInteger();

    /** Calls that could not be made without waiting, and are tried once more after the other tasks' turns. */
    final ArrayDeque<BlockingCall<?>> hesitating = new ArrayDeque<>();

    Reactor reactor;
    /** The time of the last look at the clock. */
    long now;
    /** Counts the looks outside, and the sleeps; for the watchdog. */
    volatile long ticks;

    volatile boolean sleeping = true;

    private final Scheduler scheduler;
    private final Clock clock;

    Loop(Scheduler scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
        now = clock.nanoTime();
    }

    void use(Reactor used) {
        reactor = used;
        inbox.reactor(used);
    }

    /** Runs until a waiter has been told. */
    void runUntil(ThreadWaiter<?> waiter, Opening<?> opening) {
        Deadlock deadlock = null;
        now = clock.nanoTime();
        sleeping = false;
        try {
            while (!waiter.isTold()) {
                if (tick(waiter::isTold)) {
                    continue;
                }
                if (deadlock != null) {
                    throw deadlock;
                }
                deadlock = new Deadlock(scheduler.dump());
                opening.scope().failed(deadlock);
            }
        } finally {
            sleeping = true;
        }
    }

    /** Runs until a scope is empty. */
    void drain(Scope scope) {
        sleeping = false;
        try {
            while (scope.size() > 0) {
                if (!tick(() -> scope.size() == 0)) {
                    throw new Deadlock(scheduler.dump());
                }
            }
        } finally {
            sleeping = true;
        }
    }

    /** One round; answers false if nothing can happen any more. */
    private boolean tick(BooleanSupplier over) {
        turns();
        insist();
        look(0);
        if (scheduler.ready.size() > 0 || !hesitating.isEmpty() || over.getAsBoolean()) {
            return true;
        }
        return sleep();
    }

    private void insist() {
        for (int left = hesitating.size(); left > 0 && !hesitating.isEmpty(); left--) {
            hesitating.poll().insist();
        }
    }

    private void turns() {
        ReadyQueue ready = scheduler.ready;
        for (int left = Math.max(ready.size(), TURNS); left > 0; left--) {
            Fiber<?> task = ready.poll();
            if (task == null) {
                break;
            }
            scheduler.current = task;
            task.step();
        }
        scheduler.current = null;
    }

    /** Lets in what came from outside. */
    private void look(long nanos) {
        for (Runnable action = inbox.poll(); action != null; action = inbox.poll()) {
            try {
                action.run();
            } catch (Throwable thrown) {
                scheduler.report(null, thrown);
            }
        }
        if (reactor != null) {
            poll(nanos);
        }
        now = clock.nanoTime();
        ticks++;
        scheduler.timers.fire(now);
    }

    private void poll(long nanos) {
        try {
            reactor.poll(nanos);
        } catch (IOException e) {
            throw new UncheckedIOException("the reactor is broken", e);
        }
    }

    private boolean sleep() {
        if (!scheduler.idle.isEmpty()) {
            scheduler.idle.set();
            scheduler.idle.clear();
            return true;
        }
        Timer next = scheduler.timers.peek();
        boolean waiting = waits.get() > 0;
        boolean outside = expected.get() > 0 || reactor != null && reactor.isAwaited();
        if (!outside && inbox.isEmpty()) {
            if (next == null && !waiting) {
                return false;
            }
            if (next != null && clock.jumpTo(next.deadline)) {
                return true;
            }
        }
        if (inbox.goToSleep()) {
            sleeping = true;
            long nanos = next == null ? Long.MAX_VALUE : clock.sleepFor(Math.max(1, next.deadline - clock.nanoTime()));
            if (reactor != null) {
                poll(nanos);
            } else if (nanos == Long.MAX_VALUE) {
                LockSupport.park(scheduler);
            } else {
                LockSupport.parkNanos(scheduler, nanos);
            }
            sleeping = false;
            inbox.awake();
        }
        return true;
    }

    void close() {
        if (reactor != null) {
            try {
                reactor.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
