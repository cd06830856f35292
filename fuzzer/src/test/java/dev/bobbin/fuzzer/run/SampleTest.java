package dev.bobbin.fuzzer.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bobbin.fuzzer.grow.Dice;
import dev.bobbin.fuzzer.tree.Node;
import dev.bobbin.fuzzer.tree.Parts;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.oracle.run.Laboratory;
import dev.bobbin.oracle.run.Outcome;
import dev.bobbin.oracle.run.Way;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleTest {
    @Test
    void aSeedIsOneProgram() {
        for (long seed = 1; seed < 50; seed++) {
            assertThat(Sample.grow(seed)).isEqualTo(Sample.grow(seed));
            assertThat(Source.of(Sample.grow(seed).host()))
                    .isNotEqualTo(Source.of(Sample.grow(seed + 1).host()));
        }
    }

    @Test
    void diceFallAlikeOnEveryJdk() {
        Dice dice = new Dice(17);
        assertThat(Stream.generate(() -> dice.below(1000)).limit(6)).containsExactly(438, 306, 528, 452, 274, 546);
    }

    @Test
    void theOracleSaysTheSameTwice(@TempDir Path directory) {
        Laboratory laboratory = new Laboratory(directory, Duration.ofSeconds(5), EnumSet.of(Way.ORACLE));
        List<Sample> samples = LongStream.range(1000, 1030)
                .mapToObj(Sample::grow)
                .filter(s -> s.release() == 17)
                .toList();
        assertThat(outcomes(laboratory, samples)).isEqualTo(outcomes(laboratory, samples));
    }

    private static List<Outcome> outcomes(Laboratory laboratory, List<Sample> samples) {
        return laboratory
                .compare(samples.stream()
                        .map(s -> s.program("p" + samples.indexOf(s)))
                        .toList())
                .stream()
                .map(c -> c.oracle())
                .filter(o -> o instanceof Outcome.Ran)
                .toList();
    }

    @Test
    void everyNodeCanBeTakenApartAndPutTogether() {
        Node host = Sample.grow(7).host();
        assertThat(Parts.with(host, Parts.of(host))).isEqualTo(host);
        assertThat(Parts.map(host, n -> n)).isEqualTo(host);
        assertThat(Parts.all(host)).hasSizeGreaterThan(50);
    }

    @Test
    void reductionsAreSmaller() {
        Sample sample = Sample.grow(7);
        long size = Parts.all(sample.host()).count();
        List<Node> reductions = Reductions.of(sample.host()).toList();
        assertThat(reductions).hasSizeGreaterThan(100).doesNotContain(sample.host());
        assertThat(reductions).allMatch(r -> Parts.all(r).count() <= size);
    }
}
