package dev.bobbin.samples;

import dev.bobbin.Generator;
import dev.bobbin.Yield;
import java.util.List;
import java.util.function.Predicate;

/** {@code numbered | grep | head}: each stage pulls from the one before it, one line is under way at a time. */
public final class Pipeline {
    private Pipeline() {}

    record Line(int number, String text) {}

    @Generator
    static void numbered(Yield<Line> y, Iterable<String> lines) {
        int number = 0;
        for (String line : lines) y.yield(new Line(++number, line));
    }

    @Generator
    static <T> void grep(Yield<? super T> y, Iterable<T> source, Predicate<? super T> wanted) {
        for (T item : source) {
            if (wanted.test(item)) y.yield(item);
        }
    }

    @Generator
    static <T> void head(Yield<? super T> y, Iterable<T> source, int count) {
        var items = source.iterator();
        for (int i = 0; i < count && items.hasNext(); i++) y.yield(items.next());
    }

    public static void main(String[] args) {
        List<String> log = List.of("INFO start", "WARN disk", "INFO tick", "WARN heat", "INFO tick", "WARN fan");
        var warnings = PipelineGenerators.grep(
                PipelineGenerators.numbered(log), line -> line.text().startsWith("WARN"));
        for (Line line : PipelineGenerators.head(warnings, 2)) System.out.println(line.number() + " " + line.text());
        System.out.println(warnings.state());
    }
}
