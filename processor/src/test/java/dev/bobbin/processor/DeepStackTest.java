package dev.bobbin.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeepStackTest {
    private static final int DEPTH = 200_000;

    @Test
    void workStaysOnItsThread() {
        assertThat(DeepStack.retry(Thread::currentThread)).isSameAs(Thread.currentThread());
    }

    @Test
    void workThatOverflowsGetsADeepStack() {
        List<Thread> threads = new ArrayList<>();

        int depth = DeepStack.retry(() -> {
            threads.add(Thread.currentThread());
            return descend(DEPTH);
        });

        assertThat(depth).isEqualTo(DEPTH);
        assertThat(threads).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void anOverflowMayHideBehindAnotherFault() {
        int depth = DeepStack.retry(() -> {
            try {
                return descend(DEPTH);
            } catch (StackOverflowError overflow) {
                throw new IllegalStateException(overflow);
            }
        });

        assertThat(depth).isEqualTo(DEPTH);
    }

    @Test
    void anyOtherFaultComesOutAtOnce() {
        List<Thread> threads = new ArrayList<>();
        RuntimeException fault = new IllegalStateException();

        assertThatThrownBy(() -> DeepStack.retry(() -> {
                    threads.add(Thread.currentThread());
                    throw fault;
                }))
                .isSameAs(fault);
        assertThat(threads).hasSize(1);
    }

    private static int descend(int depth) {
        return depth == 0 ? 0 : descend(depth - 1) + 1;
    }
}
