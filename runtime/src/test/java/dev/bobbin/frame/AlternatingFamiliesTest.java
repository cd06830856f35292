package dev.bobbin.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Generators of int and of objects that delegate to each other in turn: their depth is bounded by the heap. */
class AlternatingFamiliesTest {
    private static final int DEPTH = 1_000_000;

    private static final class Numbers extends IntFrame<Integer> {
        private final int depth;

        Numbers(int depth) {
            this.depth = depth;
        }

        @Override
        protected Object resume(int at) throws Throwable {
            return switch (at) {
                case 0 -> suspend(1, depth);
                case 1 -> delegate(2, new Objects(depth - 1));
                case 2 -> end(this.<Integer>received() + 1);
                default -> throw raised();
            };
        }

        @Override
        protected String name() {
            return "AlternatingFamiliesTest.numbers";
        }
    }

    private static final class Objects extends GenFrame<Integer, Void, Integer> {
        private final int depth;

        Objects(int depth) {
            this.depth = depth;
        }

        @Override
        protected Object resume(int at) throws Throwable {
            return switch (at) {
                case 0 -> suspend(1, depth);
                case 1 -> depth == 0 ? end(0) : delegate(2, new Numbers(depth - 1));
                case 2 -> end(this.<Integer>received() + 1);
                default -> throw raised();
            };
        }

        @Override
        protected String name() {
            return "AlternatingFamiliesTest.objects";
        }
    }

    @Test
    void aMillionOfThemYieldAndReturn() {
        Objects root = new Objects(DEPTH);
        for (int depth = DEPTH; depth >= 0; depth--) {
            assertThat(root.next()).isEqualTo(depth);
        }
        assertThat(root.hasNext()).isFalse();
        assertThat(root.result()).isEqualTo(DEPTH);
    }

    @Test
    void anExceptionPassesThroughAMillionOfThem() {
        Numbers root = new Numbers(DEPTH - 1);
        for (int depth = DEPTH - 1; depth > 0; depth--) {
            assertThat(root.nextInt()).isEqualTo(depth);
        }
        IllegalArgumentException raised = new IllegalArgumentException();
        assertThatThrownBy(() -> root.raise(raised)).isSameAs(raised);
        assertThat(root.hasEnded()).isTrue();
    }

    @Test
    void aMillionOfThemClose() {
        Objects root = new Objects(DEPTH);
        for (int depth = DEPTH; depth > 0; depth--) {
            root.next();
        }
        root.close();
        assertThat(root.hasEnded()).isTrue();
    }
}
