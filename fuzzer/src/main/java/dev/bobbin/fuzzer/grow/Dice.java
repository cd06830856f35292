package dev.bobbin.fuzzer.grow;

import java.util.List;
import java.util.Random;

/** All the chance in a program: the same seed throws the same dice on every JDK. */
public final class Dice {
    private final Random random;

    public Dice(long seed) {
        // Seeds that follow one another must not begin alike.
        random = new Random(seed * 0x9E3779B97F4A7C15L ^ seed >>> 7);
    }

    /** A number from 0 to one less than the bound. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** A number from the least to the most. */
    public int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** True so many times of a hundred. */
    public boolean chance(int percent) {
        return below(100) < percent;
    }

    public <T> T pick(List<? extends T> list) {
        return list.get(below(list.size()));
    }

    @SafeVarargs
    public final <T> T any(T... choices) {
        return choices[below(choices.length)];
    }
}
