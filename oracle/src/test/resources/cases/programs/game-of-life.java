/*
 * Generations of a glider as text, computed by streams from the one before.
 *
 * generator: Life.body
 *
 * next          -> ".#./..#/###"
 * next          -> ".../#.#/.##/.#."
 * next          -> ".../..#/#.#/.##"
 * close         -> closed
 */
import dev.bobbin.Generator;
import dev.bobbin.Yield;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

final class Life {
    record Cell(int row, int column) implements Comparable<Cell> {
        @Override
        public int compareTo(Cell other) {
            return row != other.row ? Integer.compare(row, other.row) : Integer.compare(column, other.column);
        }

        Stream<Cell> around() {
            return IntStream.range(0, 9)
                    .filter(i -> i != 4)
                    .mapToObj(i -> new Cell(row + i / 3 - 1, column + i % 3 - 1));
        }
    }

    static String show(Set<Cell> alive) {
        int rows = alive.stream().mapToInt(Cell::row).max().orElse(0);
        int columns = alive.stream().mapToInt(Cell::column).max().orElse(0);
        return IntStream.rangeClosed(0, rows)
                .mapToObj(r -> IntStream.rangeClosed(0, columns)
                        .mapToObj(c -> alive.contains(new Cell(r, c)) ? "#" : ".")
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("/"));
    }

    @Generator
    static void body(Yield<String> y) {
        Set<Cell> alive = new TreeSet<>(Set.of(
                new Cell(0, 1), new Cell(1, 2), new Cell(2, 0), new Cell(2, 1), new Cell(2, 2)));
        while (!alive.isEmpty()) {
            y.yield(show(alive));
            Set<Cell> before = alive;
            alive = before.stream()
                    .flatMap(c -> Stream.concat(Stream.of(c), c.around()))
                    .filter(c -> {
                        long neighbours = c.around().filter(before::contains).count();
                        return neighbours == 3 || neighbours == 2 && before.contains(c);
                    })
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
