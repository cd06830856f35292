package dev.bobbin.samples;

import dev.bobbin.Generator;
import dev.bobbin.Yield;

/**
 * The first generator: a loop that yields, pulled by a for-each. Called directly, with a lambda in place of the
 * capability, the same method pushes its values.
 */
public final class Fibonacci {
    private Fibonacci() {}

    // snippet: fibonacci
    @Generator
    static void fibonacci(Yield<Long> y, int count) {
        long a = 0, b = 1;
        for (int i = 0; i < count; i++) {
            y.yield(a);
            long next = a + b;
            a = b;
            b = next;
        }
    }

    public static void main(String[] args) {
        for (long f : FibonacciGenerators.fibonacci(10)) System.out.println(f);

        fibonacci(f -> System.out.println("pushed " + f), 3); // the same method, unchanged
    }
    // end snippet
}
