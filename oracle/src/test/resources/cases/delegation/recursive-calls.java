/*
 * A body that calls itself: each activation has its own variables, and results are summed on the way back.
 *
 * generator: Hanoi.body
 *
 * rest          -> "1: A>C" "2: A>B" "1: C>B" "3: A>C" "1: B>A" "2: B>C" "1: A>C" returns 7
 */
import dev.bobbin.Generator;
import dev.bobbin.Yield;

final class Hanoi {
    @Generator
    static int move(Yield<String> y, int disk, char from, char to, char by) {
        if (disk == 0) return 0;
        int moves = move(y, disk - 1, from, by, to) + 1;
        y.yield(disk + ": " + from + ">" + to);
        return moves + move(y, disk - 1, by, to, from);
    }

    @Generator
    static int body(Yield<String> y) {
        return move(y, 3, 'A', 'C', 'B');
    }
}
