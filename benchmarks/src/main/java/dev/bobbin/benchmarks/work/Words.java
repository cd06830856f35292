package dev.bobbin.benchmarks.work;

import dev.bobbin.Generator;
import dev.bobbin.Yield;

/** Strings that are there already. */
public final class Words {
    private Words() {}

    @Generator
    public static void words(Yield<String> y, String[] words) {
        for (String word : words) {
            if (!word.isEmpty()) {
                y.yield(word);
            }
        }
    }

    /** Words of no to seven letters. */
    public static String[] some(int count) {
        String[] words = new String[count];
        for (int i = 0; i < count; i++) {
            words[i] = "letters".substring(i % 8);
        }
        return words;
    }
}
