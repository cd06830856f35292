package dev.bobbin.fuzzer.grow;

import java.util.List;

/**
 * A way to grow a node.
 *
 * @param <A> what is asked for
 * @param <N> what is grown
 * @param weight how often it is taken, beside the others that fit
 * @param fits whether it can grow what is asked for in a scope
 * @param growth grows it
 */
public record Rule<A, N>(int weight, Fit<A> fits, Growth<A, N> growth) {
    /** Whether a rule can grow what is asked for in a scope. */
    @FunctionalInterface
    public interface Fit<A> {
        boolean test(A asked, Scope scope);
    }

    /** Grows what is asked for in a scope. */
    @FunctionalInterface
    public interface Growth<A, N> {
        N grow(A asked, Scope scope, Grower grower);
    }

    /** One of the rules that fit, by weight. */
    static <A, N> N grow(List<Rule<A, N>> rules, A asked, Scope scope, Grower grower) {
        List<Rule<A, N>> fitting =
                rules.stream().filter(r -> r.fits().test(asked, scope)).toList();
        int left = grower.dice().below(fitting.stream().mapToInt(Rule::weight).sum());
        for (Rule<A, N> rule : fitting) {
            left -= rule.weight();
            if (left < 0) return rule.growth().grow(asked, scope, grower);
        }
        throw new IllegalStateException("no rule for " + asked);
    }
}
