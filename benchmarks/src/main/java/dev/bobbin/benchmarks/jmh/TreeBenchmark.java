package dev.bobbin.benchmarks.jmh;

import dev.bobbin.benchmarks.hand.TreeIterator;
import dev.bobbin.benchmarks.rival.Flow;
import dev.bobbin.benchmarks.rival.HandOff;
import dev.bobbin.benchmarks.sequence.Sequences;
import dev.bobbin.benchmarks.work.Node;
import dev.bobbin.benchmarks.work.Tree;
import dev.bobbin.benchmarks.work.TreeGenerators;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** A walk in order through a balanced tree. */
@OperationsPerInvocation(TimedWork.COUNT)
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
    public long list() {
        List<Integer> values = new ArrayList<>();
        Tree.inorder(values::add, tree);
        return Pull.sumOfBoxed(values.iterator());
    }

    @Benchmark
    public long kotlin() {
        return Pull.sumOfBoxed(Sequences.inorder(tree).iterator());
    }

    @Benchmark
    public long javaflow() {
        return Pull.sumOfBoxed(new Flow<>(Flow.BODIES.inorder(tree)));
    }

    @Benchmark
    public long virtualThread() {
        return inVirtualThread(() -> Pull.sumOfBoxed(new HandOff<>(y -> Tree.inorder(y, tree))));
    }
}
