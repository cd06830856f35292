/*
 * The pairings of a tournament by the circle method: one list turns, rounds are made of both ends.
 *
 * generator: Tournament.body
 *
 * next          -> "round 1: A-D B-C"
 * next          -> "round 2: A-C D-B"
 * next          -> "round 3: A-B C-D"
 * next          -> returns ["A", "B", "C", "D"]
 */
import dev.bobbin.Generator;
import dev.bobbin.Yield;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

final class Tournament {
    @Generator
    static List<String> body(Yield<String> y) {
        var circle = new ArrayList<>(List.of("A", "B", "C", "D"));
        for (int round = 1; round < circle.size(); round++) {
            int last = circle.size() - 1;
            y.yield("round " + round + ": "
                    + IntStream.rangeClosed(0, last / 2)
                            .mapToObj(i -> circle.get(i) + "-" + circle.get(last - i))
                            .collect(Collectors.joining(" ")));
            Collections.rotate(circle.subList(1, circle.size()), 1);
        }
        return circle;
    }
}
