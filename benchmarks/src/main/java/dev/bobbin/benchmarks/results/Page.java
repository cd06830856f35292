package dev.bobbin.benchmarks.results;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The page of results, in Markdown. */
final class Page {
    private final List<Run> runs;
    private final Optional<Run> python;
    private final String tried;
    private final StringBuilder text = new StringBuilder();

    private Page(List<Run> runs, Optional<Run> python, String tried) {
        this.runs = runs;
        this.python = python;
        this.tried = tried;
    }

    /** Of the runs on JDKs and with Python, and of a text about what was tried for the goals that were missed. */
    static String of(List<Run> runs, Optional<Run> python, String tried) {
        Page page = new Page(runs, python, tried);
        page.head();
        page.goalsOfGenerators();
        page.goalsOfScheduler();
        page.text.append(tried.strip()).append("\n\n");
        page.works();
        page.growth();
        return page.text.toString();
    }

    private void head() {
        text.append("""
                # Results

                Written by `benchmarks/run`; do not edit. A ratio is one rival's time divided by that of the hand-written
                code in the same round: every round measures all rivals of a piece of work one right after the other, each
                in a new JVM. The figure is the median of the rounds, ± half the way from the lowest to the highest; no ±
                means that it was measured once.

                ![Time beside hand-written code](results.svg)

                | run | version | machine | day |
                |---|---|---|---|
                """);
        for (Run run : all()) {
            row(
                    run.name() + (run.quick() ? " (quick: a first impression only)" : ""),
                    run.version(),
                    run.machine(),
                    run.date());
        }
        text.append('\n');
    }

    private List<Run> all() {
        List<Run> all = new ArrayList<>(runs);
        python.ifPresent(all::add);
        return all;
    }

    private void goalsOfGenerators() {
        text.append("## The goals of generators\n\n");
        header("", "goal", "limit");
        for (Goal goal : Goals.OF_GENERATORS) {
            List<String> cells = new ArrayList<>(List.of(goal.number(), goal.text(), goal.limitText()));
            runs.forEach(run -> cells.add(goal.verdict(run)));
            row(cells.toArray(String[]::new));
        }
        text.append("\nThe runtime depends on nothing but `java.base`.\n\n");
    }

    private void goalsOfScheduler() {
        text.append("## The goals of the scheduler\n\n");
        List<String> names = new ArrayList<>(List.of("work", "goal"));
        runs.forEach(run -> names.add(run.name()));
        names.addAll(List.of("virtual threads", "asyncio", "gevent"));
        row(names.toArray(String[]::new));
        row(names.stream().map(name -> "---").toArray(String[]::new));
        for (Goal goal : Goals.OF_SCHEDULER) {
            List<String> cells = new ArrayList<>(List.of(goal.text(), goal.limitText()));
            runs.forEach(run -> cells.add(goal.verdict(run)));
            cells.add(other(
                    goal,
                    runs.stream()
                            .filter(run ->
                                    run.find(goal.number(), "virtualThread").isPresent())
                            .findFirst(),
                    "virtualThread"));
            cells.add(other(goal, python, "asyncio"));
            cells.add(other(goal, python, "gevent"));
            row(cells.toArray(String[]::new));
        }
        text.append("""

                Virtual threads have one carrier here, which suits work that is handed to and fro; with more, a yield costs
                more and a spawn less. `benchmarks/run-python` measures the last two columns.

                """);
    }

    /** What a rival of the scheduler took, in the goal's unit. */
    private static String other(Goal goal, Optional<Run> run, String rival) {
        double factor = goal.unit().equals("s") ? 1e-9 : goal.unit().equals("ms") ? 1e-6 : 1;
        return run.flatMap(Goals.scaled(goal.number(), rival, factor))
                .map(figure -> figure + " " + goal.unit())
                .orElse("–");
    }

    private void works() {
        text.append("## All measurements\n\nNanoseconds for an element unless it says otherwise, and the ratio.\n\n");
        List<String> names = new ArrayList<>(List.of("work", "by"));
        runs.forEach(run -> names.addAll(List.of(run.name(), "ratio")));
        row(names.toArray(String[]::new));
        row(names.stream().map(name -> "---").toArray(String[]::new));
        for (Map.Entry<String, String> work : Rivals.WORKS.entrySet()) {
            String title = work.getValue();
            for (String rival : rivalsOf(work.getKey())) {
                work(work.getKey(), title, rival);
                title = "";
            }
        }
        text.append('\n');
    }

    private Set<String> rivalsOf(String work) {
        Set<String> measured = runs.stream()
                .flatMap(run -> run.measurements().stream())
                .filter(m -> m.work().equals(work))
                .map(Measurement::rival)
                .collect(Collectors.toSet());
        Set<String> ordered = new LinkedHashSet<>();
        ordered.add("off");
        ordered.addAll(Rivals.ALL.keySet());
        ordered.retainAll(measured);
        return ordered;
    }

    private void work(String work, String title, String rival) {
        String name =
                rival.equals("off") ? "processor off" : Rivals.ALL.get(rival).title();
        List<String> cells = new ArrayList<>(List.of(title, name));
        for (Run run : runs) {
            cells.add(run.find(work, rival).map(Page::score).orElse("–"));
            cells.add(Rivals.BASELINES.stream()
                    .filter(baseline -> run.find(work, baseline).isPresent())
                    .findFirst()
                    .flatMap(baseline -> run.ratio(work, rival, baseline))
                    .map(Figure::toString)
                    .orElse("–"));
        }
        row(cells.toArray(String[]::new));
    }

    private static String score(Measurement m) {
        if (!m.unit().equals("ns")) {
            return Figure.text(m.score()) + ' ' + m.unit();
        }
        return m.score() < 1e6 ? Figure.text(m.score()) : Figure.text(m.score() / 1e6) + " ms";
    }

    private void growth() {
        text.append("## Compiling one method of growing size\n\nIn a warm compiler.\n\n");
        header("suspension points");
        for (int count : List.of(100, 200, 400, 800, 1_600)) {
            List<String> cells = new ArrayList<>(List.of(String.valueOf(count)));
            for (Run run : runs) {
                cells.add(run.find("CompileGrowing/" + count, "bobbin")
                        .map(m -> Figure.text(m.score()) + " ms, " + Figure.text(m.score() / count * 1_000)
                                + " µs for each")
                        .orElse("–"));
            }
            row(cells.toArray(String[]::new));
        }
    }

    private void header(String... first) {
        List<String> names = new ArrayList<>(List.of(first));
        runs.forEach(run -> names.add(run.name()));
        row(names.toArray(String[]::new));
        row(names.stream().map(name -> "---").toArray(String[]::new));
    }

    private void row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
