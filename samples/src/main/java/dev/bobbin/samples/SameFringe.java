package dev.bobbin.samples;

import dev.bobbin.Gen;
import dev.bobbin.Generator;
import dev.bobbin.Yield;
import java.util.List;

/** Two recursions in step: do two trees of different shape have the same leaves? Looks no further than the answer needs. */
public final class SameFringe {
    private SameFringe() {}

    @Generator
    static void leaves(Yield<Object> y, Object tree) {
        if (tree instanceof List<?> branches) {
            for (Object branch : branches) leaves(y, branch);
        } else {
            System.out.print(tree + " ");
            y.yield(tree);
        }
    }

    static boolean sameFringe(Object left, Object right) {
        try (Gen<Object, Void, Void> a = SameFringeGenerators.leaves(left);
                Gen<Object, Void, Void> b = SameFringeGenerators.leaves(right)) {
            while (a.hasNext() && b.hasNext()) if (!a.next().equals(b.next())) return false;
            return !a.hasNext() && !b.hasNext();
        }
    }

    public static void main(String[] args) {
        System.out.println(sameFringe(List.of(1, List.of(2, 3)), List.of(List.of(1, 2), 3)));
        System.out.println(sameFringe(List.of(1, List.of(2, 3), 4), List.of(List.of(1, 5), 3, 4)));
    }
}
