package dev.bobbin.scheduler;

import dev.bobbin.frame.Frame;
import dev.bobbin.frame.Signal;
import java.util.Objects;

/** A greenlet: the superclass of what is generated for a method with {@link Switch}. */
public abstract non-sealed class GreenletFrame extends Frame implements Greenlet {
    private Greenlet parent;

    /** What this frame is suspended for: where control goes, with a value or an exception. */
    private Greenlet target;

    private Object value;
    private Throwable exception;

    /** For generated classes. */
    protected GreenletFrame() {
        parent = GreenletThread.current().running();
    }

    // ---- what the body uses

    /**
     * Switches to another greenlet.
     *
     * @param at the entry at which to go on
     * @param to the greenlet
     * @param handedOver what its switch answers
     * @return what {@link #resume} has to return
     * @throws IllegalStateException if the greenlet cannot go on
     */
    protected final Object switchTo(int at, Greenlet to, Object handedOver) {
        Greenlet living = living(to);
        GreenletThread.current().check(living, handedOver);
        return leaveFor(at, living, handedOver, null);
    }

    /**
     * Switches to another greenlet with null.
     *
     * @param at the entry at which to go on
     * @param to the greenlet
     * @return what {@link #resume} has to return
     * @throws IllegalStateException if the greenlet cannot go on
     */
    protected final Object switchTo(int at, Greenlet to) {
        return switchTo(at, to, null);
    }

    /**
     * Raises an exception in another greenlet.
     *
     * @param at the entry at which to go on
     * @param to the greenlet
     * @param raised the exception
     * @return what {@link #resume} has to return
     * @throws IllegalStateException if the greenlet cannot go on
     */
    protected final Object raise(int at, Greenlet to, Throwable raised) {
        Objects.requireNonNull(raised, "exception");
        Greenlet living = living(to);
        GreenletThread.current().check(living, null);
        return to.isDead() && raised instanceof GreenletExit
                ? leaveFor(at, living, raised, null)
                : leaveFor(at, living, null, raised);
    }

    /**
     * Asks for the greenlet that is running.
     *
     * @param at the entry at which to go on
     * @return what {@link #resume} has to return
     */
    protected final Object current(int at) {
        Greenlet running = GreenletThread.current().running();
        return leaveFor(at, running, running, null);
    }

    /**
     * Calls another method with the same capability: what its factory returned runs on the logical stack of this frame.
     *
     * @param at the entry at which to go on
     * @param callee a greenlet that has not been started
     * @return what {@link #resume} has to return
     * @throws IllegalStateException if the callee has been used before
     */
    protected final Signal call(int at, Greenlet callee) {
        return enter(at, (GreenletFrame) callee);
    }

    /**
     * The body returns.
     *
     * @param result what it returns, may be null
     * @return what {@link #resume} has to return
     */
    protected final Signal end(Object result) {
        return endWith(result);
    }

    private Object leaveFor(int at, Greenlet to, Object handedOver, Throwable raised) {
        target = to;
        value = handedOver;
        exception = raised;
        return suspendWith(at, this);
    }

    // ---- what the thread's loop uses

    /** Runs the body until it switches or ends; answers the frame that has switched, or null if this greenlet is dead. */
    final GreenletFrame go(Object received, Throwable raised) {
        Object answer = raised == null ? resumeWith(received) : resumeByRaising(raised);
        return answer instanceof GreenletFrame switching ? switching : null;
    }

    final Greenlet takeTarget() {
        Greenlet taken = target;
        target = null;
        return taken;
    }

    final Object takeValue() {
        Object taken = value;
        value = null;
        return taken;
    }

    final Throwable takeException() {
        Throwable taken = exception;
        exception = null;
        return taken;
    }

    final Object result() {
        return outcome();
    }

    final boolean isExecuting() {
        return isRunning();
    }

    /** The greenlet itself, or the nearest of its ancestors that is not dead. */
    static Greenlet living(Greenlet greenlet) {
        Greenlet living = Objects.requireNonNull(greenlet, "greenlet");
        while (living.isDead()) {
            living = living.parent();
        }
        return living;
    }

    // ---- the greenlet

    @Override
    public final Object switchTo(Object handedOver) {
        return GreenletThread.current().run(this, handedOver, null);
    }

    @Override
    public final Object raise(Throwable raised) {
        return GreenletThread.current().run(this, null, Objects.requireNonNull(raised, "exception"));
    }

    @Override
    public final Greenlet parent() {
        return parent;
    }

    @Override
    public final void setParent(Greenlet newParent) {
        for (Greenlet g = Objects.requireNonNull(newParent, "parent"); g != null; g = g.parent()) {
            if (g == this) {
                throw new IllegalArgumentException("cyclic parent chain: " + this + " is an ancestor of " + newParent);
            }
        }
        parent = newParent;
    }

    @Override
    public final boolean isDead() {
        return hasEnded();
    }

    @Override
    public final boolean isActive() {
        return hasStarted() && !hasEnded();
    }

    /** The name of the method and the state: {@code Demo.ping[suspended]}. */
    @Override
    public final String toString() {
        String state = isDead() ? "dead" : isRunning() ? "running" : hasStarted() ? "suspended" : "created";
        return name() + '[' + state + ']';
    }
}
