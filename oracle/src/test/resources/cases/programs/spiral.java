/*
 * The cells of a matrix in a spiral, with directions as an enum and bounds that close in.
 *
 * generator: Spiral.body
 *
 * rest          -> 1 2 3 4 8 12 11 10 9 5 6 7 returns 12
 */
import dev.bobbin.Generator;
import dev.bobbin.IntYield;

final class Spiral {
    enum Direction {
        RIGHT(0, 1),
        DOWN(1, 0),
        LEFT(0, -1),
        UP(-1, 0);

        final int down;
        final int right;

        Direction(int down, int right) {
            this.down = down;
            this.right = right;
        }

        Direction turned() {
            return values()[(ordinal() + 1) % values().length];
        }
    }

    @Generator
    static int body(IntYield y) {
        int[][] matrix = {{1, 2, 3, 4}, {5, 6, 7, 8}, {9, 10, 11, 12}};
        int rows = matrix.length, columns = matrix[0].length, count = 0;
        var direction = Direction.RIGHT;
        for (int row = 0, column = 0; count < rows * columns; row += direction.down, column += direction.right) {
            y.yield(matrix[row][column]);
            matrix[row][column] = 0;
            count++;
            int nextRow = row + direction.down, nextColumn = column + direction.right;
            if (nextRow < 0 || nextRow >= rows || nextColumn < 0 || nextColumn >= columns
                    || matrix[nextRow][nextColumn] == 0) {
                direction = direction.turned();
            }
        }
        return count;
    }
}
