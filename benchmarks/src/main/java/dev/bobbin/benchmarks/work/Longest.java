package dev.bobbin.benchmarks.work;

import dev.bobbin.Generator;
import dev.bobbin.YieldSend;

/** Two-way traffic: the longest of what was sent so far. */
public final class Longest {
    private Longest() {}

    /** Is sent words and answers the longest since the last empty one. */
    @Generator
    public static void longest(YieldSend<String, String> y) {
        String longest = "";
        while (true) {
            String sent = y.yield(longest);
            if (sent.isEmpty() || sent.length() > longest.length()) {
                longest = sent;
            }
        }
    }
}
