package dev.bobbin.samples.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bobbin.Blocking;
import dev.bobbin.BlockingCalls;
import dev.bobbin.Generator;
import dev.bobbin.scheduler.Await;
import dev.bobbin.scheduler.Cancelled;
import dev.bobbin.scheduler.Coroutine;
import dev.bobbin.scheduler.Scheduler;
import dev.bobbin.scheduler.Task;
import dev.bobbin.scheduler.testing.TestScheduler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Blocking calls that are compiled as awaits mean what they mean in Java, and let the other tasks go on. */
@BlockingCalls(Blocking.AWAIT)
class BlockingCallsTest {
    /** A body that writes down what happens. */
    interface Body {
        void run(Await a, List<String> log) throws Exception;
    }

    /** Expects of the compiled body what the untouched one does that blocks its thread. */
    private static List<String> assertAsInJava(Body body, Function<List<String>, Coroutine<?>> compiled) {
        List<String> expected = outcome(log -> body.run(Await.blocking(), log));
        List<String> actual = outcome(log -> {
            try (Scheduler scheduler = Scheduler.create()) {
                scheduler.run(compiled.apply(log));
            }
        });
        assertThat(actual).isEqualTo(expected);
        return actual;
    }

    private interface Run {
        void with(List<String> log) throws Exception;
    }

    private static List<String> outcome(Run run) {
        List<String> log = new ArrayList<>();
        try {
            run.with(log);
        } catch (Throwable thrown) {
            log.add(shown(thrown));
        }
        return log;
    }

    private static String shown(Throwable thrown) {
        String message = thrown.getClass().getSimpleName() + ": " + thrown.getMessage();
        return thrown.getCause() == null ? message : message + " <- " + shown(thrown.getCause());
    }

    private static <T> T logged(List<String> log, T value) {
        log.add(String.valueOf(value));
        return value;
    }

    // ---- evaluation order

    @Generator
    static void order(Await a, List<String> log) throws Exception {
        BlockingQueue<String> queue = new ArrayBlockingQueue<>(1);
        boolean first =
                logged(log, queue).offer(logged(log, "item"), logged(log, 1L), logged(log, TimeUnit.MICROSECONDS));
        String item =
                "kept " + logged(log, queue).take() + logged(log, " and ") + Files.exists(Path.of(logged(log, "x")));
        log.add(first + item);
        int[] numbers = new int[3];
        int i = 0;
        numbers[i++] += new FutureTask<>(() -> 1) {
                    {
                        run();
                    }
                }.get()
                + i++;
        log.add(numbers[0] + " " + i);
        String text = null;
        log.add((text = "set").length()
                + text.concat(CompletableFuture.completedFuture(text = "again").get())
                + text);
    }

    @Test
    void operandsAreEvaluatedFromLeftToRight() {
        assertAsInJava(BlockingCallsTest::order, BlockingCallsTestGenerators::order);
    }

    @Generator
    static void nullNumber(Await a, List<String> log) throws Exception {
        Long time = null;
        new LinkedBlockingQueue<String>().poll(time, logged(log, TimeUnit.SECONDS));
    }

    @Generator
    static void nullQueue(Await a, List<String> log) throws Exception {
        BlockingQueue<String> none = null;
        none.put(logged(log, "item"));
    }

    @Test
    void nullFailsWhereItFailsInJava() {
        assertThat(outcome(log -> nullNumber(Await.blocking(), log))).hasSize(1);
        for (Body body : List.<Body>of(BlockingCallsTest::nullNumber, BlockingCallsTest::nullQueue)) {
            assertThat(outcome(log -> body.run(Await.blocking(), log)).toString())
                    .contains("NullPointerException");
        }
        assertThat(outcome(log -> run(BlockingCallsTestGenerators.nullNumber(log))))
                .hasSize(1)
                .first()
                .asString()
                .contains("NullPointerException");
        assertThat(outcome(log -> run(BlockingCallsTestGenerators.nullQueue(log))))
                .hasSize(2)
                .last()
                .asString()
                .contains("NullPointerException");
    }

    private static <T> T run(Coroutine<T> coroutine) {
        try (TestScheduler test = TestScheduler.create()) {
            return test.run(coroutine);
        }
    }

    // ---- exceptions

    @Generator
    static void failures(Await a, List<String> log) throws Exception {
        IOException broken = new IOException("broken");
        CompletableFuture<String> direct = CompletableFuture.failedFuture(broken);
        CompletableFuture<String> derived = direct.thenApply(x -> x);
        CompletableFuture<String> cancelled = new CompletableFuture<>();
        cancelled.cancel(true);
        Future<String> task = Executors.newCachedThreadPool(r -> {
                    Thread thread = new Thread(r);
                    thread.setDaemon(true);
                    return thread;
                })
                .submit(() -> {
                    throw broken;
                });
        for (Future<String> future : List.of(direct, derived, cancelled, task)) {
            try {
                log.add(future.get());
            } catch (ExecutionException e) {
                log.add(shown(e) + (e.getCause() == broken));
            } catch (CancellationException e) {
                log.add("cancelled");
            }
        }
        for (CompletableFuture<String> future : List.of(direct, derived, cancelled)) {
            try {
                log.add(future.join());
            } catch (CompletionException e) {
                log.add(shown(e) + (e.getCause() == broken));
            } catch (CancellationException e) {
                log.add("cancelled");
            } finally {
                log.add("joined");
            }
        }
        try {
            Files.size(Path.of("no", "such", "file"));
        } catch (NoSuchFileException e) {
            log.add(shown(e));
        }
        try {
            Thread.sleep(-1);
        } catch (IllegalArgumentException e) {
            log.add(shown(e));
        }
        TimeUnit.SECONDS.sleep(-1);
        new CompletableFuture<String>().get(1, TimeUnit.MILLISECONDS);
    }

    @Test
    void exceptionsAreThoseOfTheCall() {
        assertThat(assertAsInJava(BlockingCallsTest::failures, BlockingCallsTestGenerators::failures))
                .last()
                .isEqualTo("TimeoutException: null");
    }

    // ---- everywhere in a body

    @Generator
    static void everywhere(Await a, List<String> log) throws Exception {
        BlockingQueue<String> queue = new LinkedBlockingQueue<>(List.of("a", "b", "c", "d", "e", "f"));
        while (!queue.take().equals("b")) log.add("before b");
        for (String s = queue.take(); s != null && !s.equals("e"); s = queue.poll(1, TimeUnit.MILLISECONDS)) log.add(s);
        log.add(
                queue.isEmpty()
                        ? "none"
                        : switch (queue.take()) {
                            case "f" -> {
                                try {
                                    yield "f"
                                            + CompletableFuture.completedFuture(1)
                                                    .get();
                                } finally {
                                    queue.put("finally");
                                }
                            }
                            default -> "other";
                        });
        try (Closing closed = new Closing(log, queue.take());
                InputStream in = new SequenceOf(log, "xyz")) {
            log.add(closed + "" + (char) in.read() + new String(in.readAllBytes()));
            throw new IllegalStateException(
                    CompletableFuture.completedFuture("thrown").join());
        } catch (IllegalStateException e) {
            log.add(e.getMessage());
        } finally {
            Thread.sleep(0);
            log.add("end");
        }
        log.add(a.blocking(
                () -> CompletableFuture.completedFuture("in a lambda").get().trim()));
        synchronized (CompletableFuture.completedFuture(queue).get()) {
            log.add("in a monitor");
        }
    }

    record Closing(List<String> log, String name) implements AutoCloseable {
        @Override
        public void close() {
            log.add("closed " + name);
        }

        @Override
        public String toString() {
            return name + " ";
        }
    }

    /** A stream of a class that the table does not know. */
    static final class SequenceOf extends java.io.FilterInputStream {
        private final List<String> log;

        SequenceOf(List<String> log, String text) {
            super(new ByteArrayInputStream(text.getBytes()));
            this.log = log;
        }

        @Override
        public void close() {
            log.add("stream closed");
        }
    }

    @Test
    void theyMayStandAnywhere() {
        assertAsInJava(BlockingCallsTest::everywhere, BlockingCallsTestGenerators::everywhere);
    }

    // ---- classes of one's own

    /** Has methods of its own. */
    static class OwnFuture extends CompletableFuture<String> {
        @Override
        public String get() {
            return "own get";
        }

        @Override
        public String join() {
            return "own join";
        }
    }

    /** Cannot be polled. */
    static class OwnQueue extends LinkedBlockingQueue<String> {
        private static final long serialVersionUID = 1;

        @Override
        public String take() throws InterruptedException {
            return "own " + super.take();
        }

        @Override
        public String poll() {
            throw new AssertionError("polled");
        }

        @Generator(blocking = Blocking.AWAIT)
        String takeTwo(Await a) throws InterruptedException {
            put("1");
            put("2");
            return take() + " " + super.take();
        }
    }

    @Generator
    static void own(Await a, List<String> log) throws Exception {
        Future<String> future = new OwnFuture();
        log.add(future.get() + " " + new OwnFuture().get() + " " + new OwnFuture().join());
        OwnQueue queue = new OwnQueue();
        queue.put("item");
        log.add(queue.take());
        log.add(queue.takeTwo(a));
    }

    @Test
    void overriddenMethodsAreCalled() {
        assertAsInJava(BlockingCallsTest::own, BlockingCallsTestGenerators::own);
    }

    // ---- the others go on

    @Generator
    static void sleeps(Await a, long millis, List<Long> order) throws InterruptedException {
        Thread.sleep(millis, 0);
        order.add(millis);
    }

    @Test
    void sleepsGoByTheSchedulersClock() {
        List<Long> order = new ArrayList<>();
        try (TestScheduler test = TestScheduler.create()) {
            test.run(scope -> {
                scope.spawn(BlockingCallsTestGenerators.sleeps(5_000, order));
                scope.spawn(BlockingCallsTestGenerators.sleeps(2_000, order));
            });
            assertThat(test.elapsed()).isEqualTo(Duration.ofSeconds(5));
        }
        assertThat(order).containsExactly(2_000L, 5_000L);
    }

    @Generator
    static void keeps(Await a, CompletableFuture<String> promise) throws InterruptedException {
        Thread.sleep(1_000);
        promise.complete("kept");
    }

    @Generator
    static String gets(Await a, Future<String> future) throws Exception {
        try {
            return future.get(500, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return "late, " + future.get();
        }
    }

    @Test
    void promisesMayBeKeptByOtherTasks() {
        CompletableFuture<String> promise = new CompletableFuture<>();
        List<Task<String>> tasks = new ArrayList<>();
        try (TestScheduler test = TestScheduler.create()) {
            test.run(scope -> {
                for (int i = 0; i < 100; i++) tasks.add(scope.spawn(BlockingCallsTestGenerators.gets(promise)));
                scope.spawn(BlockingCallsTestGenerators.keeps(promise));
            });
            assertThat(test.elapsed()).isEqualTo(Duration.ofSeconds(1));
        }
        assertThat(tasks).allSatisfy(task -> assertThat(task.result()).isEqualTo("late, kept"));
    }

    @Generator
    static void produce(Await a, BlockingQueue<Integer> queue, int count) throws InterruptedException {
        for (int i = 1; i <= count; i++) queue.put(i);
    }

    @Generator
    static int consume(Await a, BlockingQueue<Integer> queue, int count) throws InterruptedException {
        int sum = 0;
        for (int i = 0; i < count; i++) sum += queue.take();
        return sum;
    }

    private static void assertHandedOver(BlockingQueue<Integer> queue, int count) {
        List<Task<Integer>> tasks = new ArrayList<>();
        try (Scheduler scheduler = Scheduler.builder().blockingThreads(1).build()) {
            scheduler.run(scope -> {
                for (int i = 0; i < 50; i++) tasks.add(scope.spawn(BlockingCallsTestGenerators.consume(queue, count)));
                for (int i = 0; i < 50; i++) scope.spawn(BlockingCallsTestGenerators.produce(queue, count));
            });
        }
        int sum = tasks.stream().mapToInt(Task::result).sum();
        assertThat(sum).isEqualTo(50 * count * (count + 1) / 2);
    }

    @Test
    void tasksHandOverThroughQueuesHoweverManyWait() {
        assertHandedOver(new ArrayBlockingQueue<>(1), 10);
        assertHandedOver(new LinkedBlockingQueue<>(), 100);
        assertHandedOver(new SynchronousQueue<>(), 5);
    }

    @Test
    void threadsHandOverToTasks() throws Exception {
        BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(2);
        Thread producer = new Thread(() -> {
            try {
                for (int i = 1; i <= 1_000; i++) queue.put(i);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        producer.start();
        assertThat(run(BlockingCallsTestGenerators.consume(queue, 1_000))).isEqualTo(500_500);
        producer.join();
    }

    @Generator
    static void meets(
            Await a, CountDownLatch latch, Semaphore semaphore, CyclicBarrier barrier, Thread thread, List<String> log)
            throws Exception {
        semaphore.acquire();
        log.add("acquired");
        Thread.sleep(10);
        semaphore.release();
        latch.countDown();
        latch.await();
        log.add("counted down");
        barrier.await();
        thread.join();
        log.add("met");
    }

    @Test
    void tasksWaitForOneAnother() {
        List<String> log = new ArrayList<>();
        CountDownLatch latch = new CountDownLatch(3);
        Semaphore semaphore = new Semaphore(2, true);
        CyclicBarrier barrier = new CyclicBarrier(3);
        Thread thread = new Thread(() -> {});
        thread.start();
        try (TestScheduler test = TestScheduler.create()) {
            test.run(scope -> {
                for (int i = 0; i < 3; i++) {
                    scope.spawn(BlockingCallsTestGenerators.meets(latch, semaphore, barrier, thread, log));
                }
            });
            assertThat(test.elapsed()).isEqualTo(Duration.ofMillis(20));
        }
        assertThat(log)
                .containsExactly(
                        "acquired",
                        "acquired",
                        "acquired",
                        "counted down",
                        "counted down",
                        "counted down",
                        "met",
                        "met",
                        "met");
    }

    @Generator
    static int child(Await a, String program) throws Exception {
        Process process = new ProcessBuilder(program, "-no-such-option")
                .redirectErrorStream(true)
                .start();
        process.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
        int exit = process.waitFor();
        return process.waitFor(1, TimeUnit.HOURS) ? exit : -1;
    }

    @Test
    void processesAndExecutorsEnd() {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        assertThat(run(BlockingCallsTestGenerators.child(java.toString()))).isEqualTo(1);
        assertThat(run(BlockingCallsTestGenerators.shutsDown(Executors.newFixedThreadPool(2))))
                .isEqualTo("1212true");
    }

    @Generator
    static String shutsDown(Await a, ExecutorService service) throws Exception {
        StringBuilder results = new StringBuilder();
        List<Callable<Integer>> calls = List.of(() -> 1, () -> 2);
        for (Future<Integer> future : service.invokeAll(calls)) results.append(future.get());
        for (Callable<Integer> call : calls) results.append(service.submit(call).get());
        service.shutdown();
        return results.append(service.awaitTermination(1, TimeUnit.HOURS)).toString();
    }

    // ---- elsewhere

    /** Tells which thread reads it. */
    private static final class ThreadOf extends InputStream {
        Thread reader;

        @Override
        public int read() {
            reader = Thread.currentThread();
            return -1;
        }
    }

    @Generator
    static boolean reads(Await a, InputStream in) throws IOException {
        return in.read() < 0;
    }

    @Test
    void streamsAreReadByThePool() {
        ThreadOf in = new ThreadOf();
        assertThat(run(BlockingCallsTestGenerators.reads(in))).isTrue();
        assertThat(in.reader.getName()).startsWith("bobbin-blocking");
    }

    // ---- cancelling

    @Generator
    static void waitsFor(Await a, BlockingQueue<String> queue, List<String> log) throws InterruptedException {
        try {
            log.add(queue.take());
        } catch (InterruptedException e) {
            log.add("interrupted");
        } finally {
            log.add("finally");
        }
    }

    @Generator
    static void cancelAfter(Await a, long turns, Task<?> task) {
        if (turns < 0) a.await(TestScheduler.allBlocked());
        for (long i = 0; i < turns; i++) a.yieldNow();
        task.cancel();
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 1, 2, 3, 50})
    void aCancelledWaitHasTakenNothing(long turns) {
        BlockingQueue<String> queue = new LinkedBlockingQueue<>();
        List<String> log = new ArrayList<>();
        List<Task<Void>> tasks = new ArrayList<>();
        try (TestScheduler test = TestScheduler.create()) {
            test.run(scope -> {
                tasks.add(scope.spawn(BlockingCallsTestGenerators.waitsFor(queue, log)));
                scope.spawn(BlockingCallsTestGenerators.cancelAfter(turns, tasks.get(0)));
            });
        }
        assertThat(log).containsExactly("finally");
        assertThat(tasks.get(0).failure()).isInstanceOf(Cancelled.class);
        queue.add("item");
        assertThat(queue).containsExactly("item");
    }

    @Test
    void anItemIsHandedOverOrStillThere() {
        for (int round = 0; round < 300; round++) {
            BlockingQueue<String> queue = new LinkedBlockingQueue<>();
            List<String> log = new ArrayList<>();
            int turns = round % 7;
            Thread other = new Thread(() -> queue.add("item"));
            try (TestScheduler test = TestScheduler.create()) {
                test.run(scope -> {
                    Task<Void> task = scope.spawn(BlockingCallsTestGenerators.waitsFor(queue, log));
                    other.start();
                    scope.spawn(BlockingCallsTestGenerators.cancelAfter(turns, task));
                });
            }
            join(other);
            assertThat(log.contains("item") ? 1 : 0).isEqualTo(1 - queue.size());
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Generator
    static String getsOnly(Await a, Future<String> future) throws Exception {
        return future.get();
    }

    @Test
    void aCancelledGetLeavesThePromiseAlone() {
        CompletableFuture<String> promise = new CompletableFuture<>();
        List<Task<String>> tasks = new ArrayList<>();
        try (TestScheduler test = TestScheduler.create()) {
            test.run(scope -> {
                tasks.add(scope.spawn(BlockingCallsTestGenerators.getsOnly(promise)));
                scope.spawn(BlockingCallsTestGenerators.cancelAfter(3, tasks.get(0)));
            });
        }
        assertThat(tasks.get(0).failure()).isInstanceOf(Cancelled.class);
        assertThat(promise.isDone()).isFalse();
    }
}
