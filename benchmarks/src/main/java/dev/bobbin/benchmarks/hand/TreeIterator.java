package dev.bobbin.benchmarks.hand;

import dev.bobbin.benchmarks.work.Node;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** In order, with a stack of the nodes yet to yield. */
public final class TreeIterator implements Iterator<Integer> {
    private final ArrayDeque<Node> stack = new ArrayDeque<>();

    public TreeIterator(Node root) {
        descend(root);
    }

    private void descend(Node top) {
        for (Node node = top; node != null; node = node.left()) {
            stack.push(node);
        }
    }

    @Override
    public boolean hasNext() {
        return !stack.isEmpty();
    }

    @Override
    public Integer next() {
        Node node = stack.poll();
        if (node == null) {
            throw new NoSuchElementException();
        }
        descend(node.right());
        return node.value();
    }
}
