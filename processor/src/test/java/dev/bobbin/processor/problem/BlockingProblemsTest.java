package dev.bobbin.processor.problem;

import static dev.bobbin.processor.testing.ProblemCases.assertProblem;
import static dev.bobbin.processor.testing.ProblemCases.assertProblemInBody;
import static dev.bobbin.processor.testing.ProblemCases.demo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bobbin.processor.ProcessorsForTests;
import dev.bobbin.processor.testing.Compilation;
import dev.bobbin.processor.testing.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockingProblemsTest {
    private static final String IMPORTS = """
            import dev.bobbin.scheduler.*;
            import java.util.concurrent.*;
            import java.util.function.*;
            import static java.lang.Thread.sleep;
            """;

    /** A body that awaits, with these statements. */
    private static Source body(String annotation, String statements) {
        return demo(IMPORTS + """
                abstract class Demo extends Thread {
                    %s
                    void body(Await a, BlockingQueue<String> queue, CompletableFuture<String> future,
                            java.util.concurrent.locks.Lock lock, java.io.InputStream in, Executor executor)
                            throws Exception {
                        %s
                    }
                }
                """.formatted(annotation, statements));
    }

    private static String warning(String statements) {
        return assertProblemInBody(Problem.BLOCKING_CALL, body("@Generator", statements))
                .text();
    }

    private static String stays(String annotation, String statements) {
        return assertProblemInBody(Problem.BLOCKING_CALL_STAYS, body(annotation, statements))
                .text();
    }

    private static Compilation compile(Source source, String... options) {
        return Compilation.of(source)
                .processors(ProcessorsForTests.installed())
                .options("-Xlint:all")
                .options(options)
                .compile();
    }

    private static void assertSilent(String annotation, String statements) {
        Compilation compilation = compile(body(annotation, statements), "-Werror");
        assertThat(compilation.messages()).as(compilation.report()).isEmpty();
    }

    @Test
    void aBlockingCallIsNamedWithWhatToWriteInstead() {
        assertThat(warning("Thread\u25b6.sleep(5);"))
                .isEqualTo("[BlockingCall] 'Thread.sleep' blocks the thread on which all tasks run;"
                        + " try: a.sleep(Duration.ofMillis(…)), or @Generator(blocking = Blocking.AWAIT)"
                        + " to have it compiled as an await; Blocking.ALLOW keeps it as it is");
        assertThat(warning("\u25b6sleep(5);")).contains("'Thread.sleep'");
        assertThat(warning("String s = queue\u25b6.take().trim();"))
                .contains("'BlockingQueue.take'", "channel.receive()");
        assertThat(warning("while (in\u25b6.read() >= 0) {}")).contains("a.blocking(() -> …)");
        assertThat(warning("super\u25b6.join();")).contains("'Thread.join'");
        assertThat(warning("\u25b6join();")).contains("'Thread.join'");
        assertThat(warning("(future\u25b6.get()).length();")).contains("a.await(future)");
    }

    @Test
    void anOverridingMethodBlocksToo() {
        assertProblemInBody(Problem.BLOCKING_CALL, demo(IMPORTS + """
                class Demo extends CompletableFuture<String> {
                    @Override
                    public String get() {
                        return "mine";
                    }

                    @Generator
                    static void body(Await a, Demo mine) {
                        mine\u25b6.get();
                    }
                }
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"@Generator", "@Generator(blocking = Blocking.AWAIT)"})
    void whereABodyCannotBeSuspendedItStays(String annotation) {
        assertThat(stays(annotation, "Runnable later = () -> future\u25b6.join();"))
                .contains("inside a lambda");
        assertThat(stays(annotation, "Supplier<String> later = \u25b6future::join;"))
                .contains("as a method reference");
        assertThat(stays(annotation, "synchronized (queue) { queue\u25b6.take(); }"))
                .contains("inside 'synchronized'", "out of the block");
        assertThat(stays(annotation, "new Object() { String get() { return future\u25b6.join(); } }.get();"))
                .contains("inside a class");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@Generator", "@Generator(blocking = Blocking.AWAIT)"})
    void whatBelongsToAThreadStays(String annotation) {
        assertThat(stays(annotation, "lock\u25b6.lock();"))
                .contains("because the lock would belong to another thread", "a dev.bobbin.scheduler.Lock");
        assertThat(stays(annotation, "synchronized (lock) { lock\u25b6.wait(); }"))
                .contains("monitor");
    }

    @Test
    void whatAnotherThreadDoesIsNotTheLoopsBusiness() {
        assertSilent("@Generator", """
                a.blocking(queue::take);
                a.blocking(() -> queue.take());
                a.blocking((Callable<String>) (() -> { return queue.take(); }));
                executor.execute(() -> future.join());
                new Thread(future::join).start();
                new Thread() { @Override public void run() { future.join(); } }.start();
                CompletableFuture.supplyAsync(future::join);
                """);
    }

    @Test
    void whatDoesNotBlockIsLeftAlone() {
        assertSilent("@Generator", """
                queue.poll();
                queue.offer("x");
                new java.io.ByteArrayInputStream(new byte[1]).read();
                java.io.InputStream bytes = null;
                System.out.println(future.isDone() + " " + bytes);
                new PriorityBlockingQueue<String>().put("x");
                in.available();
                """);
    }

    @Test
    void itCanBeAllowed() {
        assertSilent(
                "@Generator(blocking = Blocking.ALLOW)", "Thread.sleep(5); lock.lock(); Runnable r = future::join;");
    }

    @Test
    void awaitedCallsAreSilent() {
        assertSilent("@Generator(blocking = Blocking.AWAIT)", """
                Thread.sleep(5);
                sleep(5, 1);
                super.join();
                join(5);
                try (var scanner = new java.util.Scanner(in)) {
                    while ((Object) queue.poll(1, TimeUnit.SECONDS) instanceof String s && s.equals(future.get())) {
                        synchronized (queue.take()) { queue.poll(); }
                    }
                    switch (in.read()) {
                        case 1 -> queue.put(scanner.nextLine() + future.get(1, TimeUnit.SECONDS));
                        default -> throw new IllegalStateException(queue.take());
                    }
                }
                """);
    }

    @Test
    void theObjectMayBeOfAnyTypeThatHasTheMethod() {
        Compilation compilation = compile(demo(IMPORTS + """
                class Demo {
                    @Generator(blocking = Blocking.AWAIT)
                    static <T extends BlockingQueue<? super String> & Comparable<T>> Object body(
                            Await a, T bounded, BlockingQueue<? extends List<? extends Number>> wild)
                            throws InterruptedException {
                        bounded.put("s");
                        for (Number n : wild.take()) bounded.offer("" + n, 1, TimeUnit.SECONDS);
                        return bounded.take();
                    }
                }
                """), "-Werror");
        assertThat(compilation.messages()).as(compilation.report()).isEmpty();
    }

    @Test
    void theNearestWordCounts() {
        Source allowed = Source.of("p/package-info.java", """
                @dev.bobbin.BlockingCalls(dev.bobbin.Blocking.ALLOW)
                package p;
                """);
        Source demo = Source.of("p/Demo.java", """
                package p;

                import dev.bobbin.*;
                import dev.bobbin.scheduler.Await;

                class Demo {
                    @Generator
                    static void asThePackage(Await a) throws InterruptedException {
                        Thread.sleep(1);
                    }

                    @BlockingCalls(Blocking.AWAIT)
                    static class Nested {
                        @Generator
                        static void asTheClass(Await a) throws InterruptedException {
                            Thread.sleep(1);
                        }

                        @Generator(blocking = Blocking.WARN)
                        static void asItself(Await a) throws InterruptedException {
                            Thread\u25b6.sleep(1);
                        }
                    }
                }
                """);
        assertProblemInBody(Problem.BLOCKING_CALL, demo, allowed);
        Compilation compilation = Compilation.of(demo, allowed)
                .processors(ProcessorsForTests.installed())
                .compile();
        assertThat(compilation.generated("p.Demo$asThePackage")).contains("Thread.sleep(1)");
        assertThat(compilation.generated("p.Demo$Nested$asTheClass")).contains("Awaiting.sleep(1)");
    }

    @Test
    void aBodyWithoutAwaitHasNoTasksToDisturb() {
        Compilation compilation = compile(demo("""
                class Demo {
                    @Generator
                    static void count(IntYield y) throws InterruptedException {
                        Thread.sleep(1);
                        y.yield(1);
                    }
                }
                """), "-Werror");
        assertThat(compilation.messages()).as(compilation.report()).isEmpty();
    }

    @Test
    void aBodyWithoutAwaitCannotAwait() {
        assertProblem(Problem.BLOCKING_WITHOUT_AWAIT, """
                class Demo {
                    @Generator(blocking = Blocking\u25b6.AWAIT)
                    static void count(IntYield y) throws InterruptedException {
                        Thread.sleep(1);
                        y.yield(1);
                    }
                }
                """);
    }

    // ---- the user's own table

    @TempDir
    Path folder;

    private String table(String text) throws IOException {
        return "-Abobbin.blocking=" + Files.writeString(folder.resolve("blocking.txt"), text);
    }

    private static final String DATA_BASE = IMPORTS + """
            class Demo {
                static class Rows<T> {
                    T next() { return null; }
                    int count(int from) { return from; }
                    static String load(int id) { return ""; }
                }

                static <T> CompletionStage<T> next(Rows<T> rows) { return null; }

                @Generator
                static int count(Await a, Rows<?> rows, int from) { return from; }

                @Generator%s
                static String body(Await a, Rows<String> rows) {
                    return rows.next() + rows.count(1) + Rows.load(2);
                }
            }
            """;

    private static final String TABLE = """
            # ours
            Demo.Rows.next()  as Demo.next
            Demo.Rows.count   as Demo.count  -- count($a, rows, from)
            Demo.Rows.load(int) pool
            """;

    @Test
    void aTableOfOnesOwnAddsToTheBuiltInOne() throws IOException {
        Compilation warned = compile(demo(DATA_BASE.formatted("")), table(TABLE));
        assertThat(warned.messages())
                .extracting(m -> m.text().replaceAll("; try: (.*?), or .*", ": $1"))
                .containsExactly(
                        "[BlockingCall] 'Rows.next' blocks the thread on which all tasks run: a.await(…) with Demo.next",
                        "[BlockingCall] 'Rows.count' blocks the thread on which all tasks run: count(a, rows, from)",
                        "[BlockingCall] 'Rows.load' blocks the thread on which all tasks run: a.blocking(() -> …)");

        Compilation awaited = compile(demo(DATA_BASE.formatted("(blocking = Blocking.AWAIT)")), table(TABLE));
        assertThat(awaited.messages()).as(awaited.report()).isEmpty();
        assertThat(awaited.generated("Demo$body"))
                .contains(
                        "await(1, Demo.next(rows))",
                        "call(2, DemoGenerators.count(rows",
                        "await(3, Awaiting.pool(() -> Demo.Rows.load(2)))");
    }

    @Test
    void aTableOfOnesOwnHasTheLastWord() throws IOException {
        Compilation compilation =
                compile(body("@Generator", "Thread.sleep(1); queue.take();"), table("java.lang.Thread.sleep free"));
        assertThat(compilation.messages()).hasSize(1);
        assertThat(compilation.report()).contains("BlockingQueue.take");
    }

    private void assertTableIsRefused(String expected, String... options) {
        Compilation compilation = compile(body("@Generator", ""), options);
        assertThat(compilation.messages()).as(compilation.report()).hasSize(1);
        assertThat(compilation.messages().get(0).text())
                .startsWith("[" + Problem.BLOCKING_TABLE.id() + "] ")
                .contains(expected);
    }

    @Test
    void aTableThatCannotBeReadIsReported() throws IOException {
        assertTableIsRefused("cannot be read", "-Abobbin.blocking=" + folder.resolve("none.txt"));
        assertTableIsRefused("line 2 does not say", table("# ours\nsleep\n"));
        assertTableIsRefused("line 1 says 'never'", table("p.Type.method never"));
        assertTableIsRefused("line 1 does not name a method behind 'as'", table("p.Type.method as"));
        assertTableIsRefused("line 1 has something other than 'try'", table("p.Type.method thread or not"));
    }

    @Test
    void aTableThatNamesNoMethodIsReported() throws IOException {
        Compilation compilation = compile(
                body("@Generator(blocking = Blocking.AWAIT)", "Thread.sleep(1);"),
                table("java.lang.Thread.sleep as p.Nothing.sleep"));
        assertThat(compilation.report()).contains("there is no static method p.Nothing.sleep");
        assertThat(compilation.succeeded()).isFalse();
    }
}
