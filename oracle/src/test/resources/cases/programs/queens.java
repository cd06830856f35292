/*
 * The queens' puzzle by backtracking over columns, with streams for the rule.
 *
 * generator: Queens.body
 *
 * next          -> [1, 3, 0, 2]
 * next          -> [2, 0, 3, 1]
 * next          -> returns null
 */
import dev.bobbin.Generator;
import dev.bobbin.Yield;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

final class Queens {
    @Generator
    static void place(Yield<List<Integer>> y, int size, Deque<Integer> columns) {
        int row = columns.size();
        if (row == size) {
            y.yield(List.copyOf(columns));
            return;
        }
        for (int c = 0; c < size; c++) {
            int column = c;
            List<Integer> above = List.copyOf(columns);
            boolean safe = IntStream.range(0, row)
                    .noneMatch(r -> above.get(r) == column || Math.abs(above.get(r) - column) == row - r);
            if (!safe) continue;
            columns.addLast(column);
            place(y, size, columns);
            columns.removeLast();
        }
    }

    @Generator
    static void body(Yield<List<Integer>> y) {
        place(y, 4, new ArrayDeque<>());
    }
}
