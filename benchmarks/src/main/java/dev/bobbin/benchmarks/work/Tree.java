package dev.bobbin.benchmarks.work;

import dev.bobbin.Generator;
import dev.bobbin.Yield;

/** Recursion. */
public final class Tree {
    private Tree() {}

    @Generator
    public static void inorder(Yield<Integer> y, Node node) {
        if (node == null) {
            return;
        }
        inorder(y, node.left);
        y.yield(node.value);
        inorder(y, node.right);
    }

    /** The same with a look before each call. */
    @Generator
    public static void inorderOfNode(Yield<Integer> y, Node node) {
        if (node.left != null) {
            inorderOfNode(y, node.left);
        }
        y.yield(node.value);
        if (node.right != null) {
            inorderOfNode(y, node.right);
        }
    }

    /** Yields forever, many calls deep. */
    @Generator
    public static void deep(Yield<Integer> y, int depth, Integer value) {
        if (depth > 0) {
            deep(y, depth - 1, value);
        }
        while (true) {
            y.yield(value);
        }
    }
}
