package dev.bobbin.scheduler;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Runs tasks on one thread: the one that calls {@link #run}. Tasks take turns wherever they wait, in the order in which
 * they became ready.
 *
 * <pre>{@code
 * try (Scheduler scheduler = Scheduler.create()) {
 *     scheduler.run(scope -> {
 *         scope.spawn(DemoGenerators.foo());
 *         scope.spawn(DemoGenerators.bar());
 *     });
 * }
 * }</pre>
 *
 * <p>Other threads come in by {@link #post} only. A scheduler may be made on another thread than it runs on; while it does
 * not run, the thread that used it last is its thread.
 */
public final class Scheduler implements AutoCloseable {
    private static final ThreadLocal<Scheduler> CURRENT = new ThreadLocal<>();

    /** How many tasks know where they were spawned, as finding that out costs more than a spawn. */
    private static final int RECORDED_SITES = 2_000;

    final ReadyQueue ready;
    final Timers timers = new Timers();
    final Loop loop;
    final boolean debug;
    final Event idle = new Event("all other tasks being blocked");
    /** For calls that have work to do. */
    final BlockingPool pool;
    /** For calls that wait for others, which must not wait for each other's threads. */
    final BlockingPool waiting = new BlockingPool(BlockingPool.UNLIMITED);
    /** The task that is running, or null. */
    Fiber<?> current;

    private final Clock clock;
    /** Null if nobody asked to be told: they are then printed. */
    private final BiConsumer<? super Task<?>, ? super Throwable> uncaught;

    private final Set<Scope> scopes = new LinkedHashSet<>();
    private final Scope detached;
    private final Watchdog watchdog;
    private volatile Thread thread = Thread.currentThread();
    private boolean running;
    private boolean closed;
    private int recordedSites;

    private Scheduler(Builder builder) {
        ready = new ReadyQueue(builder.seed == null ? null : new Random(builder.seed));
        clock = builder.clock;
        uncaught = builder.uncaught;
        debug = builder.debug;
        pool = new BlockingPool(builder.blockingThreads);
        loop = new Loop(this, clock);
        detached = new Scope(this, Plan.PLAIN.supervising().named("detached tasks"), null);
        scopes.add(detached);
        watchdog = builder.patience == null ? null : new Watchdog(this, builder.patience, builder.onBlocked);
    }

    /**
     * A scheduler by the time of the machine.
     *
     * @return to be closed
     */
    public static Scheduler create() {
        return builder().build();
    }

    /**
     * For a scheduler with particulars.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The scheduler that is running on this thread.
     *
     * @return the scheduler
     * @throws IllegalStateException if none is
     */
    public static Scheduler current() {
        Scheduler scheduler = CURRENT.get();
        if (scheduler == null) {
            throw new IllegalStateException("no scheduler is running on this thread");
        }
        return scheduler;
    }

    // ---- running

    /**
     * Opens a scope and runs all tasks until it has ended.
     *
     * @param body spawns the first tasks
     * @throws Deadlock if all tasks are blocked; they have been cancelled then
     * @throws IllegalStateException if it is running or closed
     */
    public void run(Scope.Body body) {
        complete(Plan.PLAIN.named("main").open(body));
    }

    /**
     * Spawns a task and runs all tasks until it has ended.
     *
     * @param <R> its result
     * @param coroutine what it is to do
     * @return its result
     * @throws Deadlock if all tasks are blocked; they have been cancelled then
     * @throws IllegalStateException if it is running or closed
     */
    public <R> R run(Coroutine<R> coroutine) {
        return complete(Plan.PLAIN.named("main").call(coroutine));
    }

    private <R> R complete(Awaitable<R> opening) {
        if (closed) {
            throw new IllegalStateException("the scheduler is closed");
        }
        Scheduler outer = enter();
        try {
            ThreadWaiter<R> waiter = new ThreadWaiter<>(this);
            opening.register(waiter);
            loop.runUntil(waiter, (Opening<?>) opening);
            return waiter.result();
        } finally {
            leave(outer);
        }
    }

    private Scheduler enter() {
        if (running) {
            throw new IllegalStateException("the scheduler is running");
        }
        running = true;
        thread = Thread.currentThread();
        Scheduler outer = CURRENT.get();
        CURRENT.set(this);
        return outer;
    }

    private void leave(Scheduler outer) {
        running = false;
        if (outer == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(outer);
        }
    }

    /**
     * Starts a task outside of all scopes. It runs while {@link #run} does, and is cancelled by {@link #close()}. What it
     * throws is reported at once, unless another task waits for its end.
     *
     * @param <R> its result
     * @param coroutine what it is to do
     * @return the task
     */
    public <R> Task<R> spawn(Coroutine<R> coroutine) {
        if (closed) {
            throw new IllegalStateException("the scheduler is closed");
        }
        return detached.spawn(coroutine);
    }

    /**
     * Has something done on the scheduler's thread, soon. The only method for other threads beside {@link #expect}; the
     * scheduler is woken once for all that come while it sleeps.
     *
     * @param action what to do; what it throws is reported
     */
    public void post(Runnable action) {
        loop.inbox.post(Objects.requireNonNull(action, "action"));
    }

    /**
     * Says that another thread is going to {@link #post} something: until the expectation is closed, the scheduler waits for
     * it where it would otherwise have found that all tasks are blocked. For any thread.
     *
     * @return to be closed, on any thread
     */
    public Expectation expect() {
        return new Expectation(loop.expected, loop.inbox);
    }

    /**
     * The moment at which no task is ready: all others wait, for timers, for one another or for what is outside.
     *
     * @return to be awaited, any number of times
     */
    public Awaitable<Void> allBlocked() {
        return idle;
    }

    /** Cancels the detached tasks, runs them to their end and gives back the threads. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        Scheduler outer = enter();
        try {
            closed = true;
            detached.cancel();
            do {
                loop.drain(detached);
            } while (detached.closesGenerator());
        } finally {
            leave(outer);
            pool.close();
            waiting.close();
            loop.close();
            if (watchdog != null) {
                watchdog.close();
            }
        }
    }

    // ---- seeing inside

    /**
     * What all tasks are doing.
     *
     * @return a snapshot of each scope that no task has opened, with all that is in it
     */
    public List<ScopeInfo> scopes() {
        checkThread();
        return Snapshots.of(this, scopes, null);
    }

    /**
     * What all tasks are doing, for people: a tree of scopes and tasks, with what each waits for and where.
     *
     * @return some lines
     */
    public String dump() {
        return Snapshots.text(scopes());
    }

    /**
     * The time by the scheduler's clock.
     *
     * @return nanoseconds since some moment
     */
    public long nanoTime() {
        return clock.nanoTime();
    }

    // ---- for transports

    /**
     * The scheduler's reactor, which is made when it is first asked for. There is one; its kind is that of the first.
     *
     * @param <T> its kind
     * @param kind its kind
     * @param factory makes it
     * @return the reactor
     * @throws ClassCastException if there is one of another kind
     */
    public <T extends Reactor> T reactor(Class<T> kind, Function<? super Scheduler, ? extends T> factory) {
        checkThread();
        if (loop.reactor == null) {
            loop.use(factory.apply(this));
        }
        return kind.cast(loop.reactor);
    }

    /**
     * Says that the calling thread must be the scheduler's.
     *
     * @throws IllegalStateException if it is not
     */
    public void checkThread() {
        if (Thread.currentThread() != thread) {
            throw new IllegalStateException(
                    "only Scheduler.post may be called on a thread other than the scheduler's, which is "
                            + thread.getName());
        }
    }

    // ---- for the package

    /** Has something done on this scheduler's thread: at once if that is the calling one and it runs. */
    void perform(Runnable action) {
        if (CURRENT.get() == this) {
            action.run();
        } else {
            post(action);
        }
    }

    /** The scope of the task that is running on this thread, or null. */
    static Scope scopeOfCurrent() {
        Scheduler scheduler = CURRENT.get();
        return scheduler == null || scheduler.current == null ? null : scheduler.current.scope;
    }

    Scope detached() {
        return detached;
    }

    /** As {@link #expect}, but what comes may need other tasks to go on: time passes. */
    Expectation expectWait() {
        return new Expectation(loop.waits, loop.inbox);
    }

    Thread thread() {
        return thread;
    }

    long tickTime() {
        return loop.now;
    }

    void startTimer(Timer timer, Duration duration) {
        timers.start(timer, clock.nanoTime() + Timers.nanos(duration));
    }

    /** What every new task gets. */
    void prepare(Fiber<?> task) {
        if (current != null) {
            task.context = current.context;
        }
        if (debug || recordedSites < RECORDED_SITES) {
            recordedSites++;
            task.site = SpawnSite.find();
        }
    }

    void opened(Scope scope) {
        scopes.add(scope);
    }

    void closed(Scope scope) {
        scopes.remove(scope);
    }

    /** Tells of an exception that no task and no scope gets. */
    void report(Task<?> task, Throwable thrown) {
        try {
            if (uncaught == null) {
                print(task, thrown);
            } else {
                uncaught.accept(task, thrown);
            }
        } catch (Throwable mistake) {
            mistake.addSuppressed(thrown);
            print(task, mistake);
        }
    }

    /** Has the handler of the thread print an exception that nobody gets. */
    static void print(Task<?> task, Throwable thrown) {
        Thread thread = Thread.currentThread();
        String where = task == null ? "an action that was posted" : task.toString();
        thread.getUncaughtExceptionHandler()
                .uncaughtException(thread, new RuntimeException("uncaught in " + where, thrown));
    }

    /** The particulars of a scheduler. */
    public static final class Builder {
        private Clock clock = Clock.SYSTEM;
        private Long seed;
        private boolean debug;
        private int blockingThreads = 32;
        private BiConsumer<? super Task<?>, ? super Throwable> uncaught;
        private Duration patience;
        private Consumer<? super BlockedLoop> onBlocked;

        private Builder() {}

        /**
         * Sets the clock.
         *
         * @param used the clock
         * @return this
         */
        public Builder clock(Clock used) {
            clock = Objects.requireNonNull(used, "clock");
            return this;
        }

        /**
         * Lets ready tasks run in an order that a seed decides, for tests of what must not depend on it.
         *
         * @param seed the seed
         * @return this
         */
        public Builder shuffle(long seed) {
            this.seed = seed;
            return this;
        }

        /**
         * Records of every task where it was spawned, not of the first ones only.
         *
         * @return this
         */
        public Builder debug() {
            debug = true;
            return this;
        }

        /**
         * Bounds the pool for {@link Await#blocking(Callable)}; 32 threads unless said otherwise.
         *
         * @param threads how many at most
         * @return this
         */
        public Builder blockingThreads(int threads) {
            blockingThreads = threads;
            return this;
        }

        /**
         * Sets what is done with exceptions that no task and no scope gets. They are printed unless said otherwise.
         *
         * @param handler is told the task, or null if none has thrown it, and the exception
         * @return this
         */
        public Builder onUncaught(BiConsumer<? super Task<?>, ? super Throwable> handler) {
            uncaught = Objects.requireNonNull(handler, "handler");
            return this;
        }

        /**
         * Watches for tasks that block the loop.
         *
         * @param limit how long one may run without waiting
         * @param handler is told on a thread of its own, once for each such time
         * @return this
         */
        public Builder watchdog(Duration limit, Consumer<? super BlockedLoop> handler) {
            patience = Objects.requireNonNull(limit, "limit");
            onBlocked = Objects.requireNonNull(handler, "handler");
            return this;
        }

        /**
         * Makes the scheduler.
         *
         * @return to be closed
         */
        public Scheduler build() {
            return new Scheduler(this);
        }
    }
}
