/*
 * A sorted tree of immutable nodes: inserted into, walked in order by calls and level by level by a loop.
 *
 * generator: Trees.body
 *
 * next * 5      -> "[1" "3" "4" "5" "8]"
 * next * 3      -> "5" "3 8" "1 4"
 * next          -> returns "height 3"
 */
import dev.bobbin.Generator;
import dev.bobbin.Yield;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class Trees {
    sealed interface Tree permits Leaf, Node {}

    enum Leaf implements Tree {
        LEAF
    }

    record Node(Tree left, int value, Tree right) implements Tree {}

    static Tree insert(Tree tree, int value) {
        if (!(tree instanceof Node node)) return new Node(Leaf.LEAF, value, Leaf.LEAF);
        return value < node.value()
                ? new Node(insert(node.left(), value), node.value(), node.right())
                : new Node(node.left(), node.value(), insert(node.right(), value));
    }

    @Generator
    static void inOrder(Yield<String> y, Tree tree, String before, String after) {
        if (tree instanceof Node node) {
            inOrder(y, node.left(), before, "");
            y.yield((node.left() == Leaf.LEAF ? before : "") + node.value() + (node.right() == Leaf.LEAF ? after : ""));
            inOrder(y, node.right(), "", after);
        }
    }

    @Generator
    static int levels(Yield<String> y, Tree root) {
        List<Node> level = Stream.of(root).filter(Node.class::isInstance).map(Node.class::cast).toList();
        int height = 0;
        while (!level.isEmpty()) {
            y.yield(level.stream().map(n -> "" + n.value()).collect(Collectors.joining(" ")));
            level = level.stream()
                    .flatMap(n -> Stream.of(n.left(), n.right()))
                    .<Node>mapMulti((t, sink) -> {
                        if (t instanceof Node n) sink.accept(n);
                    })
                    .toList();
            height++;
        }
        return height;
    }

    @Generator
    static String body(Yield<String> y) {
        Tree tree = Leaf.LEAF;
        for (int value : new int[] {5, 3, 8, 1, 4}) tree = insert(tree, value);
        inOrder(y, tree, "[", "]");
        return "height " + levels(y, tree);
    }
}
