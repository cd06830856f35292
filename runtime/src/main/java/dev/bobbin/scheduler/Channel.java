package dev.bobbin.scheduler;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Queue;

/**
 * Hands items from tasks to tasks, in the order in which they were sent; whoever has waited longest comes first.
 *
 * <pre>{@code
 * for (Order order; (order = a.await(orders.next())) != null; ) { … }
 * }</pre>
 *
 * <p>A task that is cancelled while it sends or receives has not done so: its item has not been sent, and none has been
 * taken for it. An item that was handed over before the cancellation is still received.
 *
 * @param <T> the items; never null
 */
public final class Channel<T> {
    private final Queue<Object> buffer;
    private final boolean ranked;
    private final int capacity;
    private final WaitQueue senders = new WaitQueue();
    private final WaitQueue receivers = new WaitQueue();
    private final Receive receive = new Receive(false);
    private final Receive next = new Receive(true);
    private long sent;
    private boolean closed;

    private Channel(int capacity, Queue<Object> buffer, boolean ranked) {
        if (capacity < 0) {
            throw new IllegalArgumentException("a capacity of " + capacity);
        }
        this.capacity = capacity;
        this.buffer = buffer;
        this.ranked = ranked;
    }

    /**
     * A channel that holds nothing: a sender waits for a receiver.
     *
     * @param <T> the items
     * @return a channel
     */
    public static <T> Channel<T> rendezvous() {
        return bounded(0);
    }

    /**
     * A channel in which senders wait while it is full.
     *
     * @param <T> the items
     * @param capacity how many items it holds
     * @return a channel
     */
    public static <T> Channel<T> bounded(int capacity) {
        return new Channel<>(capacity, new ArrayDeque<>(), false);
    }

    /**
     * A channel in which senders never wait.
     *
     * @param <T> the items
     * @return a channel
     */
    public static <T> Channel<T> unbounded() {
        return bounded(Integer.MAX_VALUE);
    }

    /**
     * A channel that gives its least item first, and of equal ones that which was sent first.
     *
     * @param <T> the items
     * @param capacity how many items it holds, at least one
     * @param order which item is less
     * @return a channel
     */
    @SuppressWarnings("unchecked") // store() puts in such entries only
    public static <T> Channel<T> priority(int capacity, Comparator<? super T> order) {
        if (capacity < 1) {
            throw new IllegalArgumentException("a capacity of " + capacity);
        }
        Comparator<Map.Entry<T, Long>> ranks = Map.Entry.comparingByKey(order);
        Queue<?> buffer = new PriorityQueue<>(ranks.thenComparing(Map.Entry.comparingByValue()));
        return new Channel<>(capacity, (Queue<Object>) buffer, true);
    }

    /**
     * Sends an item, once for each time this is awaited.
     *
     * @param item the item
     * @return to be awaited; throws {@link ChannelClosed} if the channel is closed before there is room for it
     */
    public Awaitable<Void> send(T item) {
        return new Send(Objects.requireNonNull(item, "item"));
    }

    /**
     * Takes an item.
     *
     * @return to be awaited; throws {@link ChannelClosed} if the channel is closed and empty
     */
    public Awaitable<T> receive() {
        return receive;
    }

    /**
     * Takes an item, if there will be one.
     *
     * @return to be awaited; null if the channel is closed and empty
     */
    public Awaitable<T> next() {
        return next;
    }

    /**
     * Sends an item if that needs no waiting.
     *
     * @param item the item
     * @return whether it was sent
     * @throws ChannelClosed if the channel is closed
     */
    public boolean trySend(T item) {
        Objects.requireNonNull(item, "item");
        if (closed) {
            throw new ChannelClosed();
        }
        return offer(item, null);
    }

    /**
     * Takes an item if that needs no waiting.
     *
     * @return the item; null if there is none now
     */
    public T tryReceive() {
        return take(null);
    }

    /** Takes an item for a receiver; null if there is none, or only one of its own. */
    @SuppressWarnings("unchecked") // only items of T were sent
    private T take(Waiter<?> receiver) {
        boolean stored = !buffer.isEmpty();
        T item = stored ? (T) unwrapped(buffer.poll()) : null;
        Waiter<Object> sender = senders.poll(receiver);
        if (sender != null) {
            if (stored) {
                store(sender.slot);
            } else {
                item = (T) sender.slot;
            }
            sender.succeed(null);
        }
        return item;
    }

    /**
     * Ends the channel: nothing more can be sent. What it holds can still be received. Senders that wait get a
     * {@link ChannelClosed}, and their items have not been sent; receivers that wait learn of the end.
     */
    public void close() {
        closed = true;
        for (Waiter<Object> sender = senders.poll(); sender != null; sender = senders.poll()) {
            sender.fail(new ChannelClosed());
        }
        for (Waiter<Object> receiver = receivers.poll(); receiver != null; receiver = receivers.poll()) {
            end(receiver, (Boolean) receiver.slot);
        }
    }

    /**
     * Whether it has been closed.
     *
     * @return true from then on, also while there is something in it
     */
    public boolean isClosed() {
        return closed;
    }

    /**
     * How many items it holds, without those of waiting senders.
     *
     * @return the number
     */
    public int size() {
        return buffer.size();
    }

    private static void end(Waiter<?> receiver, boolean nullAtEnd) {
        if (nullAtEnd) {
            receiver.succeed(null);
        } else {
            receiver.fail(new ChannelClosed());
        }
    }

    /** Hands an item over or stores it for a sender; answers false if there is no room. */
    private boolean offer(Object item, Waiter<?> sender) {
        Waiter<Object> receiver = receivers.poll(sender);
        if (receiver != null) {
            receiver.succeed(item);
            return true;
        }
        return buffer.size() < capacity && store(item);
    }

    private boolean store(Object item) {
        return buffer.add(ranked ? Map.entry(item, sent++) : item);
    }

    private Object unwrapped(Object stored) {
        return ranked ? ((Map.Entry<?, ?>) stored).getKey() : stored;
    }

    private final class Send implements Awaitable<Void> {
        private final Object item;

        Send(Object item) {
            this.item = item;
        }

        @Override
        public void register(Waiter<? super Void> waiter) {
            if (closed) {
                waiter.fail(new ChannelClosed());
            } else if (offer(item, waiter)) {
                waiter.succeed(null);
            } else {
                senders.add(waiter, item);
            }
        }

        @Override
        public boolean withdraw(Waiter<? super Void> waiter) {
            senders.remove(waiter);
            return true;
        }

        @Override
        public String description() {
            return "room in a channel";
        }
    }

    private final class Receive implements Awaitable<T> {
        private final boolean nullAtEnd;

        Receive(boolean nullAtEnd) {
            this.nullAtEnd = nullAtEnd;
        }

        @Override
        public void register(Waiter<? super T> waiter) {
            T item = take(waiter);
            if (item != null) {
                waiter.succeed(item);
            } else if (closed) {
                end(waiter, nullAtEnd);
            } else {
                receivers.add(waiter, nullAtEnd);
            }
        }

        @Override
        public boolean withdraw(Waiter<? super T> waiter) {
            receivers.remove(waiter);
            return true;
        }

        @Override
        public String description() {
            return "an item from a channel";
        }
    }
}
