package dev.bobbin.benchmarks.results;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the works and the rivals are called on the page, and in which order they come. */
final class Rivals {
    private Rivals() {}

    /** A rival's title, and its colour in the chart. */
    record Rival(String title, String colour) {}

    static final Map<String, Rival> ALL = new LinkedHashMap<>();
    static final Map<String, String> WORKS = new LinkedHashMap<>();

    static {
        ALL.put("byHand", new Rival("by hand", "#57606a"));
        ALL.put("bobbinPlain", new Rival("Bobbin, no `try`", "#57606a"));
        ALL.put("bobbin", new Rival("Bobbin", "#d1242f"));
        ALL.put("bobbinOfNode", new Rival("Bobbin, calls only for nodes", "#d1242f"));
        ALL.put("bobbinOutside", new Rival("Bobbin, `try` around the loop", "#d1242f"));
        ALL.put("list", new Rival("list filled in push mode", "#8250df"));
        ALL.put("stream", new Rival("Stream.iterator()", "#1a7f37"));
        ALL.put("kotlin", new Rival("Kotlin sequence", "#0969da"));
        ALL.put("javaflow", new Rival("tascalate-javaflow", "#bc4c00"));
        ALL.put("virtualThread", new Rival("virtual thread", "#0a8a8a"));

        WORKS.put("Range", "range");
        WORKS.put("Filter", "filter");
        WORKS.put("Zip", "zip");
        WORKS.put("Boxed", "range of objects");
        WORKS.put("Words", "words that are there");
        WORKS.put("Tokens", "tokenizer");
        WORKS.put("Sum", "sum by send");
        WORKS.put("Send", "longest word by send");
        WORKS.put("Guarded", "try and finally");
        WORKS.put("FirstElement", "creation and first element");
        WORKS.put("Tree", "balanced tree");
        WORKS.put("Chain/10", "walks of trees 10 deep");
        WORKS.put("Chain/1000", "walks of trees 1,000 deep");
        WORKS.put("Chain/1000000", "walk of a tree 1,000,000 deep");
        WORKS.put("Deep/10", "next at depth 10");
        WORKS.put("Deep/1000", "next at depth 1,000");
        WORKS.put("Deep/1000000", "next at depth 1,000,000");
        WORKS.put("Footprint", "kept of a suspended one");
        WORKS.put("SchedulerYield", "scheduler: a yield");
        WORKS.put("Spawn", "scheduler: spawn and join 100,000");
        WORKS.put("Rendezvous", "scheduler: hand-over without a buffer");
        WORKS.put("Channel", "scheduler: hand-over through a buffer of 16");
        WORKS.put("Sleep/10000", "scheduler: 10,000 sleep 1 s");
        WORKS.put("Sleep/1000000", "scheduler: 1,000,000 sleep 1 s");
        WORKS.put("TaskFootprint", "scheduler: kept of a suspended task");
        WORKS.put("Compile/cold", "compile 200 methods, new javac");
        WORKS.put("Compile/warm", "compile 200 methods, warm javac");
        WORKS.put("CompileMixed/cold", "compile 200 among 2,000, new javac");
        WORKS.put("CompileMixed/warm", "compile 200 among 2,000, warm javac");
    }

    /** With what the others of a work are compared. */
    static final List<String> BASELINES = List.of("byHand", "bobbinPlain", "off", "bobbin");
}
