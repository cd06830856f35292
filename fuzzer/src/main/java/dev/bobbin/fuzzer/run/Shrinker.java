package dev.bobbin.fuzzer.run;

import dev.bobbin.fuzzer.member.Host;
import dev.bobbin.oracle.compile.Program;
import dev.bobbin.oracle.run.Comparison;
import dev.bobbin.oracle.run.Laboratory;
import dev.bobbin.oracle.script.Script;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Makes a failing sample as small as it gets while it fails in the same way. */
final class Shrinker {
    private static final int CANDIDATES_AT_ONCE = 20;

    private final Laboratory laboratory;
    private final Instant end;
    private final Verdict wanted;
    private int packages;
    private int next;

    /**
     * @param wanted the verdict that every smaller sample must have
     * @param time when to be content with what has been found
     */
    Shrinker(Laboratory laboratory, Verdict wanted, Duration time) {
        this.laboratory = laboratory;
        this.wanted = wanted;
        this.end = Instant.now().plus(time);
    }

    Sample shrink(Sample sample) {
        Sample smallest = sample;
        while (true) {
            Sample smaller = firstSmaller(smallest);
            if (smaller == null) return smallest;
            smallest = smaller;
        }
    }

    /**
     * A reduction of the sample that fails as it does; null if there is none, or no time. Begins where the last one was
     * found, as those before it were tried in vain.
     */
    private Sample firstSmaller(Sample sample) {
        List<Sample> candidates = new ArrayList<>(reductions(sample).toList());
        Collections.rotate(candidates, -Math.min(next, candidates.size()));
        int first = Math.min(next, candidates.size());
        for (int tried = 0; tried < candidates.size() && Instant.now().isBefore(end); tried += CANDIDATES_AT_ONCE) {
            List<Sample> some = candidates.subList(tried, Math.min(candidates.size(), tried + CANDIDATES_AT_ONCE));
            List<Program> programs =
                    some.stream().map(s -> s.program("c" + ++packages)).toList();
            List<Comparison> comparisons = laboratory.compare(programs);
            for (int i = 0; i < some.size(); i++) {
                if (!Verdict.of(comparisons.get(i)).equals(wanted)) continue;
                next = (first + tried + i) % candidates.size();
                return some.get(i);
            }
        }
        return null;
    }

    private static Stream<Sample> reductions(Sample sample) {
        Stream<Sample> scripts = Reductions.shorter(sample.script().operations())
                .filter(operations -> !operations.isEmpty())
                .map(operations -> sample.with(new Script(operations)));
        Stream<Sample> hosts = Reductions.of(sample.host()).map(host -> sample.with((Host) host));
        return Stream.concat(scripts, hosts);
    }
}
