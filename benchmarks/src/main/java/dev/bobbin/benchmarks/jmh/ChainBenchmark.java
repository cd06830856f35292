package dev.bobbin.benchmarks.jmh;

import dev.bobbin.benchmarks.hand.TreeIterator;
import dev.bobbin.benchmarks.work.Node;
import dev.bobbin.benchmarks.work.TreeGenerators;
import java.util.Iterator;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** Whole walks through trees that are as deep as they are big. */
@OperationsPerInvocation(ChainBenchmark.NODES)
public class ChainBenchmark extends TimedWork {
    static final int NODES = 1_000_000;

    @Param({"10", "1000", "1000000"})
    int depth;

    private Node chain;

    @Setup
    public void grow() {
        chain = Node.chain(depth);
    }

    @Benchmark
    public long byHand() {
        return walks(TreeIterator::new);
    }

    @Benchmark
    public long bobbin() {
        return walks(TreeGenerators::inorder);
    }

    private long walks(Function<Node, Iterator<Integer>> walk) {
        long sum = 0;
        for (int nodes = 0; nodes < NODES; nodes += depth) {
            sum += Pull.sumOfBoxed(walk.apply(chain));
        }
        return sum;
    }
}
