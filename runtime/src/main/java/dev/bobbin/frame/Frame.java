package dev.bobbin.frame;

import static dev.bobbin.frame.Signal.SIGNAL;

import dev.bobbin.Gen;
import java.util.Iterator;
import java.util.List;

/**
 * One activation of a generator method: where it is, what it is suspended in, and who goes on when it ends.
 *
 * <p>Independent of what kind of coroutine the frames make up. A family of frames, such as {@link GenFrame}, adds how a
 * body suspends and what can be done with the whole from outside; it drives a chain by {@link #resumeWith} and
 * {@link #resumeByRaising} and looks at {@link #hasEnded} and {@link #outcome} afterwards.
 *
 * <p>All that subclasses see are methods, because the locals of a generator method become fields of the same name in a
 * generated subclass.
 *
 * <p>Not thread-safe by itself: {@link GeneratorFrame} lets one thread at a time use a chain, and the frames of the scheduler
 * stay on its thread.
 */
public abstract class Frame {
    /** Not started, or suspended at a yield of its own and not the delegate of another: may be resumed straight away. */
    static final int READY = 0;
    /** A root that is executing, or whose chain is. */
    static final int RUNNING = 1;
    /** A root whose next value has been fetched and waits in it. */
    static final int PREFETCHED = 2;
    /** A root that is suspended in a callee or a delegate. */
    static final int DELEGATING = 3;
    /** A delegate that was last resumed through the root of its delegator. */
    static final int ATTACHED = 4;
    /** Called by another frame: part of its caller, seen by nobody else. */
    static final int CALLED = 5;
    /** Ended, or never to run. */
    static final int CLOSED = 6;
    /** Met on the way down a chain that is just being claimed. */
    static final int MET = 7;

    /** The entry at which it is suspended, or was resumed last; 0 until it first suspends. */
    int position;

    int mode;

    /** The frame in which this one is suspended: the truth about the chain, whoever resumes which part of it. */
    Frame delegate;

    /** The frame that is suspended in this one, as the root that was the last to come along knows it. */
    Frame caller;

    /**
     * A short cut to the other end of the chain. Of an attached frame: its root. Of a root: the innermost frame, which is
     * valid because whoever resumes a part of the chain from elsewhere sets it to null.
     */
    Frame farEnd;

    /** What is handed over next: a value sent or raised, the value of a call that ended, a fetched value, the result. */
    Object transfer;

    /** For subclasses. */
    protected Frame() {}

    // ---- what a generated class implements

    /**
     * Runs the body from an entry to its next suspension or its end.
     *
     * @param at 0 for the start, {@code k > 0} for the resumption of suspension k with a value ({@link #received}),
     *     {@code ~k} for its resumption by an exception, which is then {@link #raised} there
     * @return what the family's method for suspending, calling or ending answered; at the end of a body that has references,
     *     what {@link #clear} answered after that
     * @throws Throwable what the body throws; the frame has then ended
     */
    protected abstract Object resume(int at) throws Throwable;

    /**
     * Sets every reference field to null, if there are any. Is called when the frame ends, however it ends: by the body
     * itself where it returns, because HotSpot has seen how the body ends and inlines the call, and else from outside.
     *
     * @return the signal, which a body that ends returns; and a type of which calls are inlined, see {@link Signal}
     */
    protected Signal clear() {
        return SIGNAL;
    }

    /**
     * The name of the method, for people: {@code Demo.fibonacci}.
     *
     * @return the name of its class, without the package, and its own name
     */
    protected abstract String name();

    /**
     * The source line of an entry.
     *
     * @param at 0 for the start, {@code k > 0} for suspension k
     * @return the line, or -1 if it is not known
     */
    protected int line(int at) {
        return -1;
    }

    /**
     * The name of the source file.
     *
     * @return the name without folders, or null if it is not known
     */
    protected String file() {
        return null;
    }

    // ---- what the body of a generated class uses

    /**
     * Takes the value with which the body was resumed: what was sent, or the value of the call or delegation that ended.
     *
     * @param <T> its type
     * @return the value, may be null; null if it has been taken
     */
    @SuppressWarnings("unchecked") // as the types of the generator say
    protected final <T> T received() {
        Object value = transfer;
        transfer = null;
        return (T) value;
    }

    /**
     * Takes the exception by which the body was resumed, to be thrown at once.
     *
     * @return the exception
     */
    protected final Throwable raised() {
        return received();
    }

    // ---- what a family is made from

    /**
     * Suspends at an entry.
     *
     * @param at the entry at which to go on
     * @param answer what {@link #resumeWith} is to answer
     * @return what {@link #resume} has to return
     */
    protected final Object suspendWith(int at, Object answer) {
        position = at;
        return answer;
    }

    /**
     * Calls a frame: it runs on the logical stack of this one, its value is {@link #received} at the entry, and what it
     * throws is {@link #raised} there.
     *
     * @param at the entry at which to go on
     * @param callee a frame of the same family that has not been started and is used for nothing else
     * @return what {@link #resume} has to return
     * @throws IllegalStateException if the callee has been started or called before
     */
    protected final Signal enter(int at, Frame callee) {
        if (callee.mode != READY || callee.position != 0) {
            throw new IllegalStateException("a call needs a generator that has not been used: " + callee);
        }
        callee.mode = CALLED;
        callee.caller = this;
        delegate = callee;
        position = at;
        return SIGNAL;
    }

    /**
     * Calls a frame that may {@linkplain #handOver hand over} values of the generator that this frame is part of.
     *
     * @param at the entry at which to go on
     * @param callee a frame of the same family that has not been started and is used for nothing else
     * @return what {@link #resume} has to return
     * @throws IllegalStateException if the callee has been started or called before
     */
    protected final Signal enterPart(int at, Frame callee) {
        Signal signal = enter(at, callee);
        callee.farEnd = mode == CALLED ? farEnd : this;
        return signal;
    }

    /**
     * Calls a method that only yields, with the capability of a generator that can also suspend otherwise: what its
     * frame yields is {@linkplain #handOver handed over}.
     *
     * @param at the entry at which to go on
     * @param callee what its factory returned, and nobody has used
     * @return what {@link #resume} has to return
     * @throws IllegalStateException if the callee is nothing that a factory returned, or has been used before
     */
    protected final Signal enterYielding(int at, Gen<?, ?, ?> callee) {
        if (!(callee instanceof GeneratorFrame<?, ?, ?> frame) || frame.mode != READY || frame.position != 0) {
            throw new IllegalStateException("a call needs a generator that has not been used: " + callee);
        }
        return enterPart(at, new YieldingFrame(frame));
    }

    /**
     * Delegates to a generator that only yields: what it yields is {@linkplain #handOver handed over}.
     *
     * @param at the entry at which to go on
     * @param generator the generator
     * @return what {@link #resume} has to return
     * @throws NullPointerException if the generator is null
     */
    protected final Signal enterDelegation(int at, Gen<?, ?, ?> generator) {
        return enterPart(at, new YieldingFrame(new ForeignFrame(generator)));
    }

    /**
     * Delegates to an iterator: its elements are {@linkplain #handOver handed over}.
     *
     * @param at the entry at which to go on
     * @param source the iterator
     * @return what {@link #resume} has to return
     * @throws NullPointerException if the iterator is null
     */
    protected final Signal enterDelegation(int at, Iterator<?> source) {
        return source instanceof Gen<?, ?, ?> generator
                ? enterDelegation(at, generator)
                : enterPart(at, new YieldingFrame(new ForeignFrame(source)));
    }

    /**
     * Resumes a generator within this chain. What it hands over, or its value if it ends, is {@link #received} at the
     * entry, and what it throws is {@link #raised} there; what else it suspends with suspends the whole chain.
     *
     * @param at the entry at which to go on
     * @param generator a frame that is suspended where it has handed over a value, or has not been started
     * @param exception what is raised there, or null
     * @return what {@link #resume} has to return
     * @throws IllegalStateException if the generator is in use, or has ended
     */
    protected final Object pull(int at, Frame generator, Throwable exception) {
        if (!Pulling.isPossible(generator)) {
            throw Ownership.executing();
        }
        delegate = generator;
        transfer = exception;
        position = at;
        return Pulling.PULL;
    }

    /**
     * Suspends the generator that this frame is part of, and goes on in the frame that has pulled it.
     *
     * @param at the entry at which to go on
     * @param value what that one receives
     * @return what {@link #resume} has to return
     */
    protected final Object handOver(int at, Object value) {
        position = at;
        transfer = value;
        return Pulling.YIELD;
    }

    /**
     * Ends the body.
     *
     * @param value the value it returns, may be null
     * @return what {@link #resume} has to return
     */
    protected final Signal endWith(Object value) {
        transfer = value;
        return SIGNAL;
    }

    /**
     * Resumes the innermost frame of the chain below this one with a value, and runs the chain until it suspends or this
     * frame ends.
     *
     * @param value what is {@link #received} there, may be null; must be null if this frame has not been started
     * @return what the frame suspended with ({@link #innermost}), or the {@link Signal} if this frame has ended
     * @throws IllegalStateException if the chain is running
     * @throws dev.bobbin.StopIteration if this frame had ended before
     */
    protected final Object resumeWith(Object value) {
        return Resumption.send(this, value);
    }

    /**
     * Resumes the innermost frame of the chain below this one by an exception, and runs the chain until it suspends or
     * this frame ends. If this frame has not been started or has ended, the exception comes out at once.
     *
     * <p>A {@link dev.bobbin.GeneratorExit} closes the delegates below this frame, each on its own, as PEP 380 says.
     *
     * @param exception what is {@link #raised} there
     * @return what the frame suspended with ({@link #innermost}), or the {@link Signal} if this frame has ended
     * @throws IllegalStateException if the chain is running
     */
    protected final Object resumeByRaising(Throwable exception) {
        return Resumption.raise(this, exception);
    }

    /**
     * Has a frame called by the innermost frame of the chain below this one, which is suspended: it runs when this frame is
     * resumed next, and its value is what that one then receives.
     *
     * @param callee a frame that has not been started and is used for nothing else
     * @throws IllegalStateException if the callee has been started or called before
     */
    protected final void enterBelow(Frame callee) {
        innermost().enter(innermost().position, callee);
        farEnd = callee;
        mode = DELEGATING;
    }

    /** Ends this frame, which has not been started, without running it. */
    protected final void abandon() {
        conclude(null);
    }

    /**
     * Whether this frame is suspended or running as part of another chain, which {@linkplain #pull pulls} it.
     *
     * @return true from there until it hands over a value or ends
     */
    protected final boolean isPulled() {
        return mode == ATTACHED;
    }

    /**
     * Whether the body of this frame, or of one in its chain, is executing.
     *
     * @return true while it is
     */
    protected final boolean isRunning() {
        // Another thread may look while this frame ends, and is no longer attached to anything.
        Frame root = farEnd;
        return mode == RUNNING
                || mode == ATTACHED && root != null && root.mode == RUNNING
                || mode == CALLED && Ownership.scope(this).isRunning();
    }

    /**
     * Whether the body has been entered.
     *
     * @return false if nothing of it has run and it has not been closed
     */
    protected final boolean hasStarted() {
        return mode != READY || position != 0;
    }

    /**
     * Whether this frame has ended, or will never run.
     *
     * @return true from then on
     */
    protected final boolean hasEnded() {
        return mode == CLOSED;
    }

    /**
     * The value with which this frame ended.
     *
     * @return the value; null if it ended by an exception
     * @throws IllegalStateException if it has not ended
     */
    protected final Object outcome() {
        if (mode != CLOSED) {
            throw new IllegalStateException("the generator has not ended");
        }
        return transfer;
    }

    /**
     * The frame at which the chain below this one is suspended, right after it was resumed.
     *
     * @return this frame itself if it is suspended in no other
     */
    protected final Frame innermost() {
        return farEnd == null ? this : farEnd;
    }

    /**
     * Where this frame is suspended, and in what: see {@link dev.bobbin.LogicalStack}.
     *
     * @return the innermost frame first, this one last, at most {@value LogicalTrace#LIMIT}, the innermost ones; empty
     *     after the end
     */
    public final List<StackTraceElement> stack() {
        return LogicalTrace.of(this);
    }

    // ---- for the rest of the package

    /** What leaves the generator that this frame is, while it has its callers, when its body has thrown this. */
    Throwable outward(Throwable thrown) {
        return thrown;
    }

    /** Takes the value fetched beforehand; answers what {@link #resume} would have answered. */
    Object takePrefetched() {
        Object value = transfer;
        transfer = null;
        mode = delegate == null ? READY : DELEGATING;
        return value;
    }

    /** Whether this frame yields numbers, and can take no null from a delegate. */
    final boolean unboxes() {
        return this instanceof GeneratorFrame && !(this instanceof GenFrame);
    }

    /** What this frame has yielded, if that is not what it answered; else null. */
    Object boxed() {
        return null;
    }

    /** What this frame is suspended in, also where that is no frame of the chain. */
    Frame below() {
        return delegate;
    }

    /** Ends this frame, which is alone or will not be seen again; its outcome is in it. */
    final Signal conclude() {
        mode = CLOSED;
        clear();
        return SIGNAL;
    }

    /** Ends this frame; what it leaves behind is only its outcome. */
    final Signal conclude(Object value) {
        delegate = null;
        caller = null;
        farEnd = null;
        transfer = value;
        return conclude();
    }

    /** Ends this frame by an exception that its body threw and that comes out of the generator. */
    final RuntimeException fail(Throwable thrown) {
        Throwable leaving = outward(thrown);
        conclude(null);
        throw unchecked(leaving);
    }

    /** Lets any exception out of a method that declares none. */
    static RuntimeException unchecked(Throwable thrown) {
        throw Frame.<RuntimeException>hide(thrown);
    }

    @SuppressWarnings("unchecked") // the cast is to the erased X and checks nothing
    private static <X extends Throwable> X hide(Throwable thrown) throws X {
        throw (X) thrown;
    }
}
