package dev.bobbin.samples;

import dev.bobbin.Generator;
import dev.bobbin.Yield;
import java.util.stream.Collectors;

/**
 * Recursion: a call that passes the capability on runs on the generator's own stack, and a value yielded at any depth
 * costs the same.
 */
public final class TreeWalk {
    private TreeWalk() {}

    // snippet: tree-walk
    record Node(Node left, int value, Node right) {
        static Node of(int... values) {
            Node root = null;
            for (int value : values) root = insert(root, value);
            return root;
        }

        private static Node insert(Node node, int value) {
            if (node == null) return new Node(null, value, null);
            return value < node.value
                    ? new Node(insert(node.left, value), node.value, node.right)
                    : new Node(node.left, node.value, insert(node.right, value));
        }
    }

    @Generator
    static void inorder(Yield<Integer> y, Node node) {
        if (node == null) return;
        inorder(y, node.left()); // a plain call
        y.yield(node.value());
        inorder(y, node.right());
    }

    public static void main(String[] args) {
        Node tree = Node.of(50, 20, 70, 10, 30, 60, 80);
        try (var values = TreeWalkGenerators.inorder(tree).stream()) {
            System.out.println(values.limit(5).map(String::valueOf).collect(Collectors.joining(" ")));
        }
    }
    // end snippet
}
