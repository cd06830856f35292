/*
 * Patterns in colon-form groups: each binds for its own group, break leaves, and a switch of an enum mixes constants.
 *
 * java: 21
 * generator: Groups.body
 *
 * rest          -> "text a" "number 1" "other 2.5" "north" returns 4
 */
import dev.bobbin.Generator;
import dev.bobbin.Yield;

final class Groups {
    sealed interface Way permits Wind, Road {}

    enum Wind implements Way {
        NORTH,
        SOUTH
    }

    record Road(String name) implements Way {}

    @Generator
    static int body(Yield<String> y) {
        int count = 0;
        for (Object value : new Object[] {"a", 1, 2.5}) {
            switch (value) {
                case String s:
                    y.yield("text " + s);
                    break;
                case Integer i when i > 0:
                    y.yield("number " + i);
                    count++;
                    break;
                default:
                    y.yield("other " + value);
                    count += 2;
            }
        }
        Way way = Wind.NORTH;
        switch (way) {
            case Wind.NORTH -> y.yield("north");
            case Wind.SOUTH -> y.yield("south");
            case Road(String name) -> y.yield(name);
        }
        return count + 1;
    }
}
