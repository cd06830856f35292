package dev.bobbin.fuzzer.run;

import java.io.PrintStream;
import java.util.function.Consumer;

/** Shows on one line how far a campaign is. */
final class ProgressBar implements Consumer<Campaign> {
    private static final int WIDTH = 40;

    private final PrintStream out;
    private final int programs;

    ProgressBar(PrintStream out, int programs) {
        this.out = out;
        this.programs = programs;
    }

    @Override
    public void accept(Campaign campaign) {
        int done = (int) ((long) WIDTH * campaign.programs() / programs);
        double perSecond =
                campaign.programs() * 1000.0 / Math.max(1, campaign.time().toMillis());
        out.printf(
                "\r[%s%s] %,d of %,d, %.0f a second, %d divergences ",
                "#".repeat(done),
                ".".repeat(WIDTH - done),
                campaign.programs(),
                programs,
                perSecond,
                campaign.finds().size());
        out.flush();
    }

    /** Leaves the line. */
    void end() {
        out.println();
    }
}
