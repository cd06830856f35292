package dev.bobbin.benchmarks.work;

/** A node of a binary tree. */
public final class Node {
    final Integer value;
    Node left;
    Node right;

    private Node(Integer value) {
        this.value = value;
    }

    public Integer value() {
        return value;
    }

    public Node left() {
        return left;
    }

    public Node right() {
        return right;
    }

    /** A tree of the numbers from 0 on, each path as short as can be. */
    public static Node balanced(int count) {
        return balanced(0, count);
    }

    private static Node balanced(int from, int to) {
        if (from == to) {
            return null;
        }
        int middle = (from + to) >>> 1;
        Node node = new Node(middle);
        node.left = balanced(from, middle);
        node.right = balanced(middle + 1, to);
        return node;
    }

    /** A tree of the numbers from 0 on in which no node has a right child: as deep as it is big. */
    public static Node chain(int depth) {
        Node top = null;
        for (int i = 0; i < depth; i++) {
            Node node = new Node(i);
            node.left = top;
            top = node;
        }
        return top;
    }
}
