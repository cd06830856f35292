package dev.bobbin.samples;

import dev.bobbin.samples.Downloads.Sites;
import dev.bobbin.samples.Downloads.Sites.Delay;
import dev.bobbin.scheduler.testing.VirtualClock;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;

/**
 * The servers of {@link Downloads}, which need no time: all three have been asked before the third answers, then the first
 * and then the second, each when the answer before it has been printed. Each answer lets 0.3 s pass by a virtual clock.
 */
final class SitesInTurn implements AutoCloseable {
    private final VirtualClock clock;
    private final CyclicBarrier asked = new CyclicBarrier(3);
    private final CountDownLatch thirdRead = new CountDownLatch(1);
    private final CountDownLatch firstRead = new CountDownLatch(1);
    private final PrintStream out = System.out;
    private Sites sites;

    private SitesInTurn(VirtualClock clock) {
        this.clock = clock;
    }

    static SitesInTurn byThe(VirtualClock clock) throws IOException {
        SitesInTurn turns = new SitesInTurn(clock);
        CountDownLatch atOnce = new CountDownLatch(0);
        turns.sites = Sites.answeringAfter(
                List.of(turns.after(turns.thirdRead), turns.after(turns.firstRead), turns.after(atOnce)));
        System.setOut(turns.new Watched());
        return turns;
    }

    Sites sites() {
        return sites;
    }

    private Delay after(CountDownLatch turn) {
        return () -> {
            try {
                asked.await();
            } catch (BrokenBarrierException e) {
                throw new AssertionError(e);
            }
            turn.await();
            clock.advance(Duration.ofMillis(300));
        };
    }

    @Override
    public void close() {
        System.setOut(out);
        sites.close();
    }

    /** Sees what is printed. */
    private final class Watched extends PrintStream {
        Watched() {
            super(System.out, true);
        }

        @Override
        public void println(String line) {
            super.println(line);
            if (line.startsWith("11664 bytes")) thirdRead.countDown();
            if (line.startsWith("12323 bytes")) firstRead.countDown();
        }
    }
}
