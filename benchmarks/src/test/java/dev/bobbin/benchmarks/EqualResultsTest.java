package dev.bobbin.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bobbin.Gen;
import dev.bobbin.benchmarks.hand.BoxedRangeIterator;
import dev.bobbin.benchmarks.hand.EvenIterator;
import dev.bobbin.benchmarks.hand.LongestWord;
import dev.bobbin.benchmarks.hand.RangeIterator;
import dev.bobbin.benchmarks.hand.RunningSum;
import dev.bobbin.benchmarks.hand.TokenIterator;
import dev.bobbin.benchmarks.hand.TreeIterator;
import dev.bobbin.benchmarks.hand.WordIterator;
import dev.bobbin.benchmarks.hand.ZipIterator;
import dev.bobbin.benchmarks.rival.Flow;
import dev.bobbin.benchmarks.rival.HandOff;
import dev.bobbin.benchmarks.rival.VirtualThreads;
import dev.bobbin.benchmarks.sequence.Sequences;
import dev.bobbin.benchmarks.work.Guarded;
import dev.bobbin.benchmarks.work.GuardedGenerators;
import dev.bobbin.benchmarks.work.LongestGenerators;
import dev.bobbin.benchmarks.work.Node;
import dev.bobbin.benchmarks.work.Pipeline;
import dev.bobbin.benchmarks.work.PipelineGenerators;
import dev.bobbin.benchmarks.work.Range;
import dev.bobbin.benchmarks.work.RangeGenerators;
import dev.bobbin.benchmarks.work.Sum;
import dev.bobbin.benchmarks.work.SumGenerators;
import dev.bobbin.benchmarks.work.Tokens;
import dev.bobbin.benchmarks.work.TokensGenerators;
import dev.bobbin.benchmarks.work.Tree;
import dev.bobbin.benchmarks.work.TreeGenerators;
import dev.bobbin.benchmarks.work.Words;
import dev.bobbin.benchmarks.work.WordsGenerators;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All rivals of a piece of work yield the same, element by element. */
class EqualResultsTest {
    private static final int COUNT = 100;

    @Test
    void range() {
        assertSame(
                new RangeIterator(0, COUNT),
                List.of(
                        new BoxedRangeIterator(0, COUNT),
                        RangeGenerators.range(0, COUNT),
                        RangeGenerators.boxed(0, COUNT),
                        IntStream.range(0, COUNT).iterator(),
                        Sequences.range(0, COUNT),
                        new Flow<>(Flow.BODIES.range(0, COUNT)),
                        pushed(values -> Range.range(values::add, 0, COUNT)),
                        pushed(values -> Range.boxed(values::add, 0, COUNT))));
        assertHandedOff(new RangeIterator(0, COUNT), () -> new HandOff<>(y -> Range.boxed(y, 0, COUNT)));
    }

    @Test
    void filter() {
        assertSame(
                new EvenIterator(new RangeIterator(0, COUNT)),
                List.of(
                        PipelineGenerators.even(RangeGenerators.range(0, COUNT)),
                        IntStream.range(0, COUNT)
                                .filter(value -> (value & 1) == 0)
                                .iterator(),
                        Sequences.even(Sequences.range(0, COUNT)),
                        new Flow<>(Flow.BODIES.even(new Flow<>(Flow.BODIES.range(0, COUNT)))),
                        pushed(values -> Pipeline.even(values::add, new RangeIterator(0, COUNT)))));
        assertHandedOff(
                new EvenIterator(new RangeIterator(0, COUNT)),
                () -> new HandOff<>(y -> Pipeline.even(y::yield, new RangeIterator(0, COUNT))));
    }

    @Test
    void zip() {
        assertSame(
                new ZipIterator(new RangeIterator(0, COUNT), new RangeIterator(COUNT, 2 * COUNT)),
                List.of(
                        PipelineGenerators.zip(
                                RangeGenerators.range(0, COUNT), RangeGenerators.range(COUNT, 2 * COUNT)),
                        Sequences.zip(Sequences.range(0, COUNT), Sequences.range(COUNT, 2 * COUNT)),
                        new Flow<>(Flow.BODIES.zip(
                                new Flow<>(Flow.BODIES.range(0, COUNT)),
                                new Flow<>(Flow.BODIES.range(COUNT, 2 * COUNT)))),
                        pushed(values -> Pipeline.zip(
                                values::add, new RangeIterator(0, COUNT), new RangeIterator(COUNT, 2 * COUNT)))));
        assertHandedOff(
                new ZipIterator(new RangeIterator(0, COUNT), new RangeIterator(COUNT, 2 * COUNT)),
                () -> new HandOff<>(
                        y -> Pipeline.zip(y::yield, new RangeIterator(0, COUNT), new RangeIterator(COUNT, 2 * COUNT))));
    }

    @Test
    void words() {
        String[] words = Words.some(COUNT);
        assertSame(
                new WordIterator(words),
                List.of(
                        WordsGenerators.words(words),
                        Stream.of(words).filter(word -> !word.isEmpty()).iterator(),
                        Sequences.words(words),
                        new Flow<>(Flow.BODIES.words(words)),
                        pushed(values -> Words.words(values::add, words))));
        assertHandedOff(new WordIterator(words), () -> new HandOff<>(y -> Words.words(y, words)));
    }

    @Test
    void tokens() {
        String text = Tokens.text(3);
        assertSame(
                new TokenIterator(text),
                List.of(
                        TokensGenerators.tokens(text),
                        Sequences.tokens(text),
                        new Flow<>(Flow.BODIES.tokens(text)),
                        pushed(values -> Tokens.tokens(values::add, text))));
        assertHandedOff(new TokenIterator(text), () -> new HandOff<>(y -> Tokens.tokens(y, text)));
    }

    @Test
    void tree() {
        for (Node tree : List.of(Node.balanced(COUNT), Node.chain(COUNT))) {
            assertSame(
                    new TreeIterator(tree),
                    List.of(
                            TreeGenerators.inorder(tree),
                            TreeGenerators.inorderOfNode(tree),
                            Sequences.inorder(tree).iterator(),
                            new Flow<>(Flow.BODIES.inorder(tree)),
                            pushed(values -> Tree.inorder(values::add, tree))));
            assertHandedOff(new TreeIterator(tree), () -> new HandOff<>(y -> Tree.inorder(y, tree)));
        }
    }

    @Test
    void deep() {
        List<Integer> expected = List.of(7, 7, 7);
        assertThat(Stream.of(
                                TreeGenerators.deep(COUNT, 7),
                                Sequences.deep(COUNT, 7).iterator(),
                                new Flow<Integer>(Flow.BODIES.deep(COUNT, 7)))
                        .map(values -> List.of(values.next(), values.next(), values.next())))
                .containsOnly(expected);
    }

    @Test
    void guarded() {
        int[] done = new int[1];
        assertSame(
                new RangeIterator(0, COUNT),
                List.of(
                        GuardedGenerators.guarded(COUNT, done),
                        GuardedGenerators.plain(COUNT, done),
                        Sequences.guarded(COUNT, done),
                        new Flow<>(Flow.BODIES.guarded(COUNT, done)),
                        pushed(values -> Guarded.guarded(values::add, COUNT, done))));
        assertThat(done).containsExactly(5 * COUNT);
        assertSame(new RangeIterator(0, COUNT), List.of(GuardedGenerators.outside(COUNT, done)));
        assertThat(done).containsExactly(6 * COUNT + 1);
    }

    @Test
    void send() {
        Gen<String, String, Void> longest = LongestGenerators.longest();
        Flow<String> flow = new Flow<>(Flow.BODIES.longest());
        longest.next();
        flow.next();
        assertSameAnswers(Words.some(COUNT), new LongestWord()::send, longest::send, flow::send);
    }

    @Test
    void sum() {
        Gen<Integer, Integer, Void> sum = SumGenerators.sum();
        Flow<Integer> flow = new Flow<>(Flow.BODIES.sum());
        sum.next();
        flow.next();
        assertSameAnswers(Sum.numbers(COUNT), new RunningSum()::send, sum::send, flow::send);
    }

    private static <T> void assertSame(Iterator<? extends T> byHand, List<? extends Iterator<? extends T>> rivals) {
        List<T> expected = taken(byHand);
        assertThat(expected).hasSizeGreaterThan(9);
        for (Iterator<? extends T> rival : rivals) {
            assertThat(taken(rival)).as(rival.toString()).isEqualTo(expected);
        }
    }

    /** A hand-off is for the thread that makes it. */
    private static <T> void assertHandedOff(Iterator<? extends T> byHand, Supplied<T> rival) {
        if (VirtualThreads.areThere()) {
            List<T> values = new ArrayList<>();
            VirtualThreads.run(() -> values.addAll(taken(rival.get())));
            assertThat(values).isEqualTo(taken(byHand));
        }
    }

    private interface Supplied<T> {
        Iterator<T> get();
    }

    @SafeVarargs
    private static <T> void assertSameAnswers(T[] sent, UnaryOperator<T> byHand, UnaryOperator<T>... rivals) {
        for (T value : sent) {
            T expected = byHand.apply(value);
            for (UnaryOperator<T> rival : rivals) {
                assertThat(rival.apply(value)).isEqualTo(expected);
            }
        }
    }

    private static <T> Iterator<T> pushed(Consumer<List<T>> body) {
        List<T> values = new ArrayList<>();
        body.accept(values);
        return values.iterator();
    }

    private static <T> List<T> taken(Iterator<? extends T> source) {
        List<T> values = new ArrayList<>();
        source.forEachRemaining(values::add);
        return values;
    }
}
