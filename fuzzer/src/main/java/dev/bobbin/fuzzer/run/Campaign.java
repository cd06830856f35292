package dev.bobbin.fuzzer.run;

import dev.bobbin.oracle.compile.Program;
import dev.bobbin.oracle.run.Comparison;
import dev.bobbin.oracle.run.Laboratory;
import dev.bobbin.oracle.run.Way;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;

/** Grows the programs of many seeds, batch by batch, compares them in every way, and shrinks those that do not agree. */
public final class Campaign {
    private static final int BATCH = 60;
    private static final int BATCHES_BETWEEN_LINTS = 10;
    private static final int LINTED = 30;

    private final Laboratory laboratory;
    private final Laboratory shrinkers;
    private final LintCheck lint;
    private final Duration shrinking;
    private final Consumer<Campaign> progress;

    private final List<Find> finds = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private long next;
    private int programs;
    private int agreed;
    private int notJava;
    private int skipped;
    private int operations;
    private Duration time = Duration.ZERO;

    /**
     * @param directory where sources and classes are put while they are needed
     * @param shrinking how long one find may be shrunk
     * @param progress told after each batch
     */
    public Campaign(Path directory, Duration shrinking, Consumer<Campaign> progress) {
        this.laboratory = new Laboratory(directory, Duration.ofSeconds(5), EnumSet.allOf(Way.class));
        this.shrinkers = new Laboratory(directory, Duration.ofSeconds(2), EnumSet.of(Way.ORACLE, Way.COMPILED));
        this.lint = new LintCheck(directory);
        this.shrinking = shrinking;
        this.progress = progress;
    }

    /**
     * Runs the programs of the seeds, and stops early when the time is over or there are finds enough.
     *
     * @param most how many finds are enough
     */
    public Summary run(long from, int count, Duration time, int most) {
        Instant end = Instant.now().plus(time);
        next = from;
        for (int batch = 0; programs < count; batch++) {
            if (Instant.now().isAfter(end) || finds.size() >= most) break;
            batch(Math.min(BATCH, count - programs), batch % BATCHES_BETWEEN_LINTS == 0);
            progress.accept(this);
        }
        return new Summary(from, next - 1, programs, agreed, notJava, skipped, operations, finds, this.time);
    }

    private void batch(int count, boolean isLinted) {
        Instant start = Instant.now();
        List<Sample> samples = new ArrayList<>();
        List<Program> compiled = new ArrayList<>();
        while (samples.size() < count) {
            Sample sample = Sample.grow(next);
            Program program = sample.program("p" + next++);
            if (!program.runsOnThisJdk()) {
                skipped++;
                continue;
            }
            samples.add(sample);
            compiled.add(program);
        }
        programs += count;
        List<Comparison> comparisons = laboratory.compare(compiled);
        if (isLinted) warnings.addAll(lint.differences(compiled.subList(0, Math.min(LINTED, count))));
        time = time.plus(Duration.between(start, Instant.now()));
        for (int i = 0; i < samples.size(); i++) {
            count(samples.get(i), comparisons.get(i));
        }
    }

    private void count(Sample sample, Comparison comparison) {
        Verdict verdict = Verdict.of(comparison);
        operations += sample.script().operations().size();
        switch (verdict.kind()) {
            case AGREES -> agreed++;
            case NOT_JAVA -> notJava++;
            default -> finds.add(shrunk(sample, verdict, comparison));
        }
    }

    private Find shrunk(Sample sample, Verdict verdict, Comparison comparison) {
        // One of those that are refused for the same reason is enough.
        boolean isKnown = verdict.kind() == Verdict.Kind.REJECTED
                && finds.stream().anyMatch(f -> f.verdict().equals(verdict));
        Comparison first = shrinkers.compare(List.of(sample.program("first"))).get(0);
        Verdict wanted = Verdict.of(first);
        if (isKnown || shrinking.isZero() || !wanted.isFault()) return new Find(sample, verdict, comparison);
        Sample small = new Shrinker(shrinkers, wanted, shrinking).shrink(sample);
        return new Find(
                small,
                verdict,
                laboratory.compare(List.of(small.program("small"))).get(0));
    }

    /** How many programs have been run. */
    public int programs() {
        return programs;
    }

    public List<Find> finds() {
        return List.copyOf(finds);
    }

    /** Warnings that Bobbin's compilations show and the oracle's do not, or the other way round. */
    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** How long the programs took, shrinking not counted. */
    public Duration time() {
        return time;
    }
}
