package dev.bobbin.scheduler;

import java.time.Duration;

/** A sleep as something to be awaited. */
final class Sleep implements Awaitable<Void> {
    private final Duration duration;

    Sleep(Duration duration) {
        this.duration = duration;
    }

    @Override
    public void register(Waiter<? super Void> waiter) {
        waiter.startTimer(waiter, duration);
    }

    @Override
    public boolean withdraw(Waiter<? super Void> waiter) {
        waiter.stopTimer(waiter);
        return true;
    }

    @Override
    public String description() {
        return "a sleep of " + duration;
    }
}
