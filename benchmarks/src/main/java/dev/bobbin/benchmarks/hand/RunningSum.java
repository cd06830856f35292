package dev.bobbin.benchmarks.hand;

public final class RunningSum {
    private int sum;

    public Integer send(Integer number) {
        sum += number;
        return sum;
    }
}
