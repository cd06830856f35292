package dev.bobbin.samples;

import dev.bobbin.Generator;
import dev.bobbin.Yield;

/** Recursion that yields and returns a value: a call of another generator method is a call like any other. */
public final class Hanoi {
    private Hanoi() {}

    enum Peg {
        LEFT,
        MIDDLE,
        RIGHT
    }

    record Move(int disc, Peg from, Peg to) {}

    @Generator
    static int solve(Yield<Move> y, int discs, Peg from, Peg to, Peg spare) {
        if (discs == 0) return 0;
        int before = solve(y, discs - 1, from, spare, to);
        y.yield(new Move(discs, from, to));
        return before + 1 + solve(y, discs - 1, spare, to, from);
    }

    public static void main(String[] args) {
        var moves = HanoiGenerators.solve(3, Peg.LEFT, Peg.RIGHT, Peg.MIDDLE);
        for (Move move : moves) System.out.println(move.disc() + ": " + move.from() + " -> " + move.to());
        System.out.println(moves.result() + " moves");
    }
}
