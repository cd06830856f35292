/*
 * The edits between two texts by their longest common subsequence, one by one.
 *
 * generator: Edits.body
 *
 * rest          -> Keep[line=a] Remove[line=b] Keep[line=c] Add[line=x] Keep[line=d] Add[line=y] returns "2 added, 1 removed"
 */
import dev.bobbin.Generator;
import dev.bobbin.Yield;
import java.util.List;

final class Edits {
    sealed interface Edit {}

    record Keep(String line) implements Edit {}

    record Add(String line) implements Edit {}

    record Remove(String line) implements Edit {}

    private static int[][] lengths(List<String> a, List<String> b) {
        int[][] lengths = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                lengths[i][j] = a.get(i).equals(b.get(j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    @Generator
    static String edits(Yield<Edit> y, List<String> a, List<String> b) {
        int[][] lengths = lengths(a, b);
        int i = 0, j = 0, added = 0, removed = 0;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
                y.yield(new Keep(a.get(i++)));
                j++;
            } else if (j == b.size() || i < a.size() && lengths[i + 1][j] >= lengths[i][j + 1]) {
                y.yield(new Remove(a.get(i++)));
                removed++;
            } else {
                y.yield(new Add(b.get(j++)));
                added++;
            }
        }
        return added + " added, " + removed + " removed";
    }

    @Generator
    static String body(Yield<Edit> y) {
        return edits(y, List.of("a", "b", "c", "d"), List.of("a", "c", "x", "d", "y"));
    }
}
