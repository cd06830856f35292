package dev.bobbin.scheduler;

import java.util.Objects;

/** The ordinary code of a thread, as a greenlet. */
final class MainGreenlet implements Greenlet {
    private final String thread = Thread.currentThread().getName();

    @Override
    public Object switchTo(Object value) {
        return GreenletThread.current().run(this, value, null);
    }

    @Override
    public Object raise(Throwable exception) {
        return GreenletThread.current().run(this, null, Objects.requireNonNull(exception, "exception"));
    }

    @Override
    public Greenlet parent() {
        return null;
    }

    @Override
    public void setParent(Greenlet parent) {
        throw new UnsupportedOperationException("a main greenlet never ends and has no parent");
    }

    @Override
    public boolean isDead() {
        return false;
    }

    @Override
    public boolean isActive() {
        return true;
    }

    @Override
    public String toString() {
        return "main[" + thread + ']';
    }
}
