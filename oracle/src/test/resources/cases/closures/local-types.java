/*
 * Local classes, records, enums and interfaces of a body, generic and recursive ones too, used over suspensions.
 *
 * generator: LocalTypes.body
 *
 * next          -> "Pair[a=1, b=x]"
 * next          -> "UP 0"
 * next          -> 6
 * next          -> returns "UP, DOWN 24"
 */
import dev.bobbin.Generator;
import dev.bobbin.Yield;
import java.util.Arrays;
import java.util.stream.Collectors;

final class LocalTypes {
    @Generator
    static String body(Yield<Object> y) {
        record Pair<A, B>(A a, B b) {
            A first() {
                return a;
            }
        }
        enum Direction {
            UP,
            DOWN
        }
        interface Shape {
            int area();
        }
        int factor = 2;
        class Square implements Shape {
            final int side;

            Square(int side) {
                this.side = side;
            }

            @Override
            public int area() {
                return side <= 1 ? factor : side * new Square(side - 1).area();
            }
        }
        Pair<Integer, String> pair = new Pair<>(1, "x");
        y.yield(pair.toString());
        Direction direction = Direction.values()[pair.first() - 1];
        y.yield(direction + " " + direction.ordinal());
        Shape shape = new Square(3);
        y.yield(shape.area() / factor);
        shape = new Square(4);
        return Arrays.stream(Direction.values()).map(Enum::name).collect(Collectors.joining(", ")) + " "
                + shape.area() / 2;
    }
}
