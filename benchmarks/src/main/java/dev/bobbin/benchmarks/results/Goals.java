package dev.bobbin.benchmarks.results;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The goals that were set before there was any code. */
final class Goals {
    private Goals() {}

    static final List<Goal> OF_GENERATORS = List.of(
            atMost("1", "a yielding loop of ints beside the hand-written iterator", 1.1, ratio("Range", "byHand")),
            atMost("1", "filter", 1.3, ratio("Filter", "byHand")),
            atMost("1", "zip", 1.3, ratio("Zip", "byHand")),
            atMost("2", "objects that are there already", 1.3, ratio("Words", "byHand")),
            atMost("2", "counting in objects", 1.3, ratio("Boxed", "byHand")),
            atLeast("2", "times faster than Kotlin's `sequence`: objects that are there", 10, kotlin("Words")),
            atLeast("2", "times faster than Kotlin's `sequence`: counting in objects", 10, kotlin("Boxed")),
            atMost("3", "recursive walk of a tree beside the iterator with a stack", 2, ratio("Tree", "byHand")),
            atLeast("3", "times faster than Kotlin's recursive `sequence`", 6, kotlin("Tree")),
            atMost("3", "next element at depth 1,000 beside depth 10", 1.25, depth("Deep/1000")),
            atMost("3", "next element at depth 1,000,000 beside depth 10", 1.25, depth("Deep/1000000")),
            new Goal("4", "allocated by `next`", "B", 0, false, score("Allocation", "next")),
            new Goal("4", "allocated by `send`", "B", 0, false, score("Allocation", "send")),
            new Goal(
                    "4",
                    "kept of a suspended generator of ints with 12 bytes of locals",
                    "B",
                    60,
                    false,
                    score("Footprint", "bobbin")),
            atMost("5", "`try`/`finally` around each yield beside none", 1.1, ratio("Guarded", "bobbinPlain")),
            atMost(
                    "5",
                    "`try`/`finally` around the loop beside none",
                    1.1,
                    run -> run.ratio("Guarded", "bobbinOutside", "bobbinPlain")),
            atMost(
                    "6",
                    "compiling 200 generator methods beside the processor off, new javac",
                    1.3,
                    ratio("Compile/cold", "off")),
            atMost("6", "the same in a compiler that is warm", 1.3, ratio("Compile/warm", "off")),
            atMost(
                    "6",
                    "200 generator methods among 2,000 ordinary ones, new javac",
                    1.3,
                    ratio("CompileMixed/cold", "off")),
            atMost("6", "the same in a compiler that is warm", 1.3, ratio("CompileMixed/warm", "off")),
            atMost("6", "time for each suspension in a method of 1,600 beside one of 400", 1.25, Goals::growth),
            new Goal("7", "runtime jar", "B", 150 * 1024, false, score("Jar", "bobbin")));

    static final List<Goal> OF_SCHEDULER = List.of(
            new Goal(
                    "SchedulerYield",
                    "a yield through the scheduler",
                    "ns",
                    50,
                    false,
                    score("SchedulerYield", "bobbin")),
            new Goal("Spawn", "spawn and join 100,000", "ms", 100, false, scaled("Spawn", 1e-6)),
            new Goal("TaskFootprint", "memory of a suspended task", "B", 200, false, score("TaskFootprint", "bobbin")),
            new Goal("Sleep/10000", "10,000 tasks sleeping 1 s", "s", 1.05, false, scaled("Sleep/10000", 1e-9)),
            new Goal("Sleep/1000000", "1,000,000 tasks sleeping 1 s", "s", 1.5, false, scaled("Sleep/1000000", 1e-9)));

    private static Goal atMost(String number, String text, double limit, Function<Run, Optional<Figure>> measured) {
        return new Goal(number, text, "×", limit, false, measured);
    }

    private static Goal atLeast(String number, String text, double limit, Function<Run, Optional<Figure>> measured) {
        return new Goal(number, text, "×", limit, true, measured);
    }

    private static Function<Run, Optional<Figure>> ratio(String work, String baseline) {
        return run -> run.ratio(work, "bobbin", baseline);
    }

    private static Function<Run, Optional<Figure>> kotlin(String work) {
        return run -> run.ratio(work, "kotlin", "bobbin");
    }

    private static Function<Run, Optional<Figure>> depth(String work) {
        return run -> run.find(work, "bobbin")
                .flatMap(deep -> run.find("Deep/10", "bobbin").map(deep::over));
    }

    private static Function<Run, Optional<Figure>> score(String work, String rival) {
        return run -> run.find(work, rival).map(m -> Figure.of(m.rounds()));
    }

    /** In seconds or milliseconds what was measured in nanoseconds. */
    static Function<Run, Optional<Figure>> scaled(String work, double factor) {
        return scaled(work, "bobbin", factor);
    }

    static Function<Run, Optional<Figure>> scaled(String work, String rival, double factor) {
        return run -> run.find(work, rival)
                .map(m -> Figure.of(m.rounds().stream().map(ns -> ns * factor).toList()));
    }

    private static Optional<Figure> growth(Run run) {
        Optional<Measurement> small = run.find("CompileGrowing/400", "bobbin");
        Optional<Measurement> large = run.find("CompileGrowing/1600", "bobbin");
        return small.flatMap(s -> large.map(l -> new Figure(l.score() / s.score() / 4, 0)));
    }
}
