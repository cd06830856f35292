package dev.bobbin.samples;

import dev.bobbin.Generator;
import dev.bobbin.Yield;
import java.util.stream.IntStream;

/** Backtracking without a callback: the search stops where the caller stops asking. */
public final class Queens {
    private Queens() {}

    // snippet: queens
    @Generator
    static void queens(Yield<int[]> y, int[] columns, int row) {
        if (row == columns.length) {
            y.yield(columns.clone());
            return;
        }
        for (int column = 0; column < columns.length; column++) {
            int candidate = column;
            boolean attacked = IntStream.range(0, row)
                    .anyMatch(r -> columns[r] == candidate || Math.abs(columns[r] - candidate) == row - r);
            if (attacked) continue;
            columns[row] = column;
            queens(y, columns, row + 1);
        }
    }
    // end snippet

    public static void main(String[] args) {
        int[] first = QueensGenerators.queens(new int[8], 0).next();
        for (int column : first) System.out.println(".".repeat(column) + "Q" + ".".repeat(first.length - 1 - column));
        System.out.println(QueensGenerators.queens(new int[6], 0).stream().count() + " ways on a board of 6");
    }
}
