package dev.bobbin.fuzzer.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The part of the fuzzing that every build does: a few hundred programs, the same in each build. */
class CampaignTest {
    private static final int PROGRAMS = 200;

    @Test
    void aFewHundredProgramsAgreeWithTheOracle(@TempDir Path directory) {
        Campaign campaign = new Campaign(directory, Duration.ofSeconds(60), c -> {});
        Summary summary = campaign.run(1, PROGRAMS, Duration.ofDays(1), 3);
        assertThat(summary.finds()).extracting(Find::report).isEmpty();
        assertThat(campaign.warnings()).isEmpty();
        assertThat(summary.programs()).isEqualTo(PROGRAMS);
        // Programs that javac itself fails on show nothing: there must be few of them.
        assertThat(summary.notJava()).isLessThan(PROGRAMS / 20);
    }
}
