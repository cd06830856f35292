/*
 * The sieve as a chain of generators, each filtering the one before; the head of each is a prime.
 *
 * generator: Sieve.body
 *
 * next * 6      -> 2 3 5 7 11 13
 * state         -> SUSPENDED
 */
import dev.bobbin.Generator;
import dev.bobbin.IntGen;
import dev.bobbin.IntYield;

final class Sieve {
    @Generator
    static void from(IntYield y, int n) {
        while (true) y.yield(n++);
    }

    @Generator
    static void without(IntYield y, IntGen<Void> numbers, int divisor) {
        for (; ; ) {
            int n = numbers.nextInt();
            if (n % divisor != 0) y.yield(n);
        }
    }

    @Generator
    static void body(IntYield y) {
        var numbers = SieveGenerators.from(2);
        while (true) {
            int prime = numbers.nextInt();
            y.yield(prime);
            numbers = SieveGenerators.without(numbers, prime);
        }
    }
}
