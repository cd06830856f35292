package dev.bobbin.samples.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.bobbin.Generator;
import dev.bobbin.Yield;
import dev.bobbin.scheduler.Await;
import dev.bobbin.scheduler.Scheduler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;

/** The Technology Compatibility Kit of Reactive Streams, each of its tests as one of JUnit's. */
class ReactiveStreamsTest {
    /** Rules that are not tested, or are about several subscribers, of which a generator has only one. */
    private static final List<String> OTHERS = List.of("untested_", "optional_spec111_");

    private static final CompletableFuture<Void> OVER = new CompletableFuture<>();
    private static Scheduler scheduler;
    private static Thread loop;

    @Generator
    static void count(Await a, Yield<Long> y, long elements) {
        for (long i = 0; i < elements; i++) {
            if (i % 3 == 1) a.yieldNow();
            y.yield(i);
        }
    }

    @Generator
    static void runUntil(Await a, CompletionStage<Void> end) {
        a.await(end);
    }

    @BeforeAll
    static void start() {
        scheduler = Scheduler.create();
        loop = new Thread(() -> scheduler.run(ReactiveStreamsTestGenerators.runUntil(OVER)), "loop");
        loop.start();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        OVER.complete(null);
        loop.join();
        scheduler.close();
    }

    /** What the kit verifies. */
    public static final class Verification extends FlowPublisherVerification<Long> {
        public Verification() {
            super(new TestEnvironment(500, 10), 500);
        }

        @Override
        public Flow.Publisher<Long> createFlowPublisher(long elements) {
            return ReactiveStreamsTestGenerators.count(elements).on(scheduler);
        }

        @Override
        public Flow.Publisher<Long> createFailedFlowPublisher() {
            return ReactiveStreamsTestGenerators.count(1); // on no scheduler
        }
    }

    @TestFactory
    Stream<DynamicTest> asyncGeneratorsArePublishers() {
        List<Method> tests = Stream.of(Verification.class.getMethods())
                .filter(m -> m.isAnnotationPresent(org.testng.annotations.Test.class))
                .filter(m -> OTHERS.stream().noneMatch(m.getName()::startsWith))
                .toList();
        assertThat(tests).hasSizeGreaterThan(20);
        return tests.stream().map(test -> dynamicTest(test.getName(), () -> run(test)));
    }

    private static void run(Method test) throws Throwable {
        Verification verification = new Verification();
        verification.setUp();
        try {
            test.invoke(verification);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
