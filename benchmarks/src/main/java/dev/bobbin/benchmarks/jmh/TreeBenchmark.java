package dev.bobbin.benchmarks.jmh;

import dev.bobbin.benchmarks.hand.TreeIterator;
import dev.bobbin.benchmarks.sequence.Sequences;
import dev.bobbin.benchmarks.work.Node;
import dev.bobbin.benchmarks.work.TreeGenerators;
import org.openjdk.jmh.annotations.Benchmark;

public class TreeBenchmark extends TimedWork {
    private final Node tree = Node.balanced(COUNT);

    @Benchmark
    public long byHand() {
        return Pull.sumOfBoxed(new TreeIterator(tree));
    }

    @Benchmark
    public long bobbin() {
        return Pull.sumOfBoxed(TreeGenerators.inorder(tree));
    }

    @Benchmark
    public long bobbinOfNode() {
        return Pull.sumOfBoxed(TreeGenerators.inorderOfNode(tree));
    }

    @Benchmark
    public long kotlin() {
        return Pull.sumOfBoxed(Sequences.inorder(tree).iterator());
    }
}
