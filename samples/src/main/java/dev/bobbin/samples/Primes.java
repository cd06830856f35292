package dev.bobbin.samples;

import dev.bobbin.Generator;
import dev.bobbin.IntGen;
import dev.bobbin.IntYield;
import java.util.BitSet;

/** An endless sequence of {@code int}s, never boxed: {@code nextInt} and {@code ints} on one side, IntYield on the other. */
public final class Primes {
    private Primes() {}

    // snippet: primes
    @Generator
    static void primes(IntYield y) {
        BitSet composite = new BitSet();
        for (int sieved = 2, limit = 16; ; sieved = limit, limit *= 2) {
            for (int n = 2; n < limit; n++) {
                if (composite.get(n)) continue;
                for (int multiple = 2 * n; multiple < limit; multiple += n) composite.set(multiple);
                if (n >= sieved) y.yield(n);
            }
        }
    }

    public static void main(String[] args) {
        IntGen<Void> primes = PrimesGenerators.primes();
        for (int i = 0; i < 5; i++) System.out.println(primes.nextInt());
        System.out.println(
                "sum of the next hundred: " + primes.ints().limit(100).sum());
    }
    // end snippet
}
