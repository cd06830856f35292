package dev.bobbin.scheduler;

/** What has been acquired of a {@link Semaphore} or {@link Lock}. Closing it gives it back. */
public final class Permit implements AutoCloseable {
    private Semaphore semaphore;

    Permit(Semaphore semaphore) {
        this.semaphore = semaphore;
    }

    /** Gives it back, if that has not been done. */
    @Override
    public void close() {
        Semaphore from = semaphore;
        semaphore = null;
        if (from != null) {
            from.release();
        }
    }
}
