package dev.bobbin.benchmarks.work;

import dev.bobbin.Generator;
import dev.bobbin.YieldSend;

/** Two-way traffic: the sum of what was sent so far. */
public final class Sum {
    private Sum() {}

    @Generator
    public static void sum(YieldSend<Integer, Integer> y) {
        int sum = 0;
        while (true) {
            sum += y.yield(sum);
        }
    }

    public static Integer[] numbers(int count) {
        Integer[] numbers = new Integer[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = i * 37 % 1_000;
        }
        return numbers;
    }
}
