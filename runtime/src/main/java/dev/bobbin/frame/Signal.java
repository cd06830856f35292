package dev.bobbin.frame;

import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * What {@link Frame#resume} answers when it did not yield: look at the frame, it has called, delegated or ended.
 *
 * <p>It is an {@link Iterator} for the sake of speed only. HotSpot leaves a call out of line if its place is rarely
 * reached, as the end of a loop is; the frame then escapes to that call and has to live in memory. Methods that answer an
 * iterator are exempt from this rule, and with them inlined a generator that is used up where it was made is taken apart
 * into registers: five times faster.
 */
public final class Signal implements Iterator<Object> {
    /** The only one. */
    public static final Signal SIGNAL = new Signal();

    private Signal() {}

    @Override
    public boolean hasNext() {
        return false;
    }

    @Override
    public Object next() {
        throw new NoSuchElementException();
    }
}
