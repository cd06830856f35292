/*
 * A class inside a local class, and an array of a local class made through a reference, are types of variables that live
 * across suspensions; an anonymous object may be the receiver of a call whose arguments suspend.
 *
 * generator: Local.body
 *
 * next          -> 20
 * send 5        -> 3
 * send 5        -> returns 120
 */
import dev.bobbin.Generator;
import dev.bobbin.YieldSend;
import java.util.function.IntFunction;

final class Local {
    @Generator
    static int body(YieldSend<Integer, Integer> y) {
        int base = 10;
        class Node {
            int value = base;

            class Part {
                int twice = value * 2;
            }
        }
        Node node = new Node();
        Node.Part part = node.new Part();
        IntFunction<Node[]> array = Node[]::new;
        y.yield(part.twice);
        Node[] nodes = array.apply(3);
        return new Object() {
            int factorial(int n) {
                return n < 2 ? 1 : n * factorial(n - 1);
            }
        }.factorial(y.yield(nodes.length));
    }
}
