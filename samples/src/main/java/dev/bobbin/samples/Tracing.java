package dev.bobbin.samples;

import dev.bobbin.Gen;
import dev.bobbin.Generator;
import dev.bobbin.LogicalStack;
import dev.bobbin.Yield;
import java.util.List;

/** Generators within generators: where each is suspended, and what the trace of an exception tells of them. */
public final class Tracing {
    private Tracing() {}

    // snippet: generators
    @Generator
    static void report(Yield<Integer> y, List<String> lines) {
        y.yieldFrom(TracingGenerators.rows(lines));
    }

    @Generator
    static void rows(Yield<Integer> y, List<String> lines) {
        for (String line : lines) {
            numbers(y, line);
        }
    }

    @Generator
    static void numbers(Yield<Integer> y, String line) {
        int count = 0;
        try {
            for (String word : line.split(" ")) {
                y.yield(Integer.parseInt(word));
                count++;
            }
        } finally {
            System.out.println(count + " numbers in \"" + line + "\"");
        }
    }
    // end snippet

    /** Shows the frames of an exception that are in this file. */
    private static void show(Throwable thrown) {
        System.out.println(thrown);
        for (StackTraceElement frame : thrown.getStackTrace()) {
            if (frame.getClassName().startsWith(Tracing.class.getName())) System.out.println("\tat " + frame);
        }
    }

    public static void main(String[] args) {
        // snippet: main
        Gen<Integer, Void, Void> report = TracingGenerators.report(List.of("1 2", "3 x"));
        System.out.println(report.next());
        System.out.println(report);
        LogicalStack.of(report).forEach(frame -> System.out.println("\tat " + frame));
        try {
            while (true) System.out.println(report.next());
        } catch (NumberFormatException e) {
            show(e);
        }
        // end snippet
    }
}
