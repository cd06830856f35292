package dev.bobbin.fuzzer.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The command line: runs a campaign, writes what it finds as case files, and prints a summary. */
public final class Fuzz {
    private Fuzz() {}

    public static void main(String[] arguments) throws IOException {
        Options options;
        try {
            options = Options.of(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n" + Options.USAGE);
            System.exit(2);
            return;
        }
        // Bodies and compilations that never end are on daemon threads, and must not keep the machine busy.
        System.exit(run(options));
    }

    private static int run(Options options) throws IOException {
        Path directory = Files.createTempDirectory("bobbin-fuzzer");
        ProgressBar bar = new ProgressBar(System.err, options.programs());
        Campaign campaign = new Campaign(directory, options.shrinking(), bar);
        Summary summary = campaign.run(options.seed(), options.programs(), Duration.ofDays(1), options.finds());
        bar.end();
        for (Find find : summary.finds()) {
            System.out.println(find.report());
            if (find.comparison().isValid()) System.out.println("written: " + FoundCase.write(find, options.found()));
        }
        campaign.warnings().forEach(System.out::println);
        System.out.println(summary);
        return summary.finds().isEmpty() && campaign.warnings().isEmpty() ? 0 : 1;
    }
}
