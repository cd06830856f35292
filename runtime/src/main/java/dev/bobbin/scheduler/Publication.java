package dev.bobbin.scheduler;

import dev.bobbin.StopIteration;
import dev.bobbin.frame.Signal;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Flow;

/**
 * The task that pulls an async generator for its subscriber, as often as that one asks for a value: see the rules of
 * <a href="https://github.com/reactive-streams/reactive-streams-jvm#specification">Reactive Streams</a>.
 */
final class Publication<Y> extends CoroutineFrame<Void> implements Flow.Subscription {
    private final AsyncGenFrame<Y, ?> generator;
    private final Scheduler scheduler;
    private final Event demanded = new Event("the demand of a subscriber");
    /** Null after the last signal, so that the subscriber is not kept alive. */
    private Flow.Subscriber<? super Y> subscriber;

    private Task<Void> task;
    private long demand;
    private boolean pulling;
    private Expectation request;
    /** What the subscriber has done against the rules. */
    private IllegalArgumentException mistake;
    /** What has happened to the task, or in the clean-up after a cancellation. */
    private Throwable failure;

    private Publication(AsyncGenFrame<Y, ?> generator, Flow.Subscriber<? super Y> subscriber, Scheduler scheduler) {
        this.generator = generator;
        this.subscriber = subscriber;
        this.scheduler = scheduler;
    }

    static <Y> void begin(AsyncGenFrame<Y, ?> generator, Flow.Subscriber<? super Y> subscriber) {
        Scope home = generator.home();
        if (home == null) {
            reject(subscriber, "say on which scheduler it is to run: " + generator);
        } else {
            home.scheduler.perform(() -> begin(generator, subscriber, home));
        }
    }

    private static <Y> void begin(AsyncGenFrame<Y, ?> generator, Flow.Subscriber<? super Y> subscriber, Scope home) {
        if (home.hasEnded()) {
            reject(subscriber, home + " has ended with " + generator);
        } else if (!generator.takeSubscription()) {
            reject(subscriber, "it has a subscriber: " + generator);
        } else {
            Publication<Y> publication = new Publication<>(generator, subscriber, home.scheduler);
            publication.task = home.start(publication);
        }
    }

    private static void reject(Flow.Subscriber<?> subscriber, String reason) {
        subscriber.onSubscribe(new Publication<>(null, null, null));
        subscriber.onError(new IllegalStateException(reason));
    }

    // ---- the frame

    @Override
    protected Object resume(int at) throws Throwable {
        if (request != null) {
            request.close();
            request = null;
        }
        pulling = false;
        return switch (at) {
            case 0 -> {
                signal(this, null);
                yield goOn();
            }
            case 1 -> goOn();
            case 2 -> reached(received());
            case 3 -> {
                if (failure != null) {
                    throw failure;
                }
                yield end(null);
            }
            case ~1, ~2 -> failed(raised());
            default -> throw raised();
        };
    }

    private Object goOn() {
        if (subscriber == null) {
            return await(3, generator.close());
        }
        if (mistake != null) {
            return failed(mistake);
        }
        if (demand == 0) {
            request = scheduler.expect();
            demanded.clear();
            return await(1, demanded);
        }
        if (demand != Long.MAX_VALUE) {
            demand--;
        }
        pulling = true;
        return await(2, generator.next());
    }

    private Object reached(Y value) {
        if (value == null) {
            return failed(new NullPointerException("a subscriber cannot be given the null of " + generator));
        }
        if (mistake == null) {
            signal(value, null);
        }
        return goOn();
    }

    private Object failed(Throwable thrown) {
        if (thrown instanceof Cancelled) {
            failure = thrown;
            signal(null, mistake == null ? new CancellationException(thrown.getMessage()) : mistake);
        } else if (thrown instanceof StopIteration) {
            signal(null, null);
        } else if (subscriber == null) {
            failure = thrown;
        } else {
            signal(null, thrown);
        }
        return goOn();
    }

    /** Signals a value, an error, or the end; a subscriber that throws, or knows of the end, gets no more signals. */
    @SuppressWarnings("unchecked") // it is the subscription itself, or a Y
    private void signal(Object value, Throwable error) {
        Flow.Subscriber<? super Y> told = subscriber;
        if (told == null) {
            return;
        }
        subscriber = null;
        try {
            if (error != null) {
                told.onError(error);
            } else if (value == null) {
                told.onComplete();
            } else {
                subscriber = told;
                if (value == this) {
                    told.onSubscribe(this);
                } else {
                    told.onNext((Y) value);
                }
            }
        } catch (Throwable thrown) {
            subscriber = null;
            failure = thrown;
        }
    }

    @Override
    protected Signal clear() {
        subscriber = null;
        return super.clear();
    }

    @Override
    protected String name() {
        return "AsyncGen.subscribe";
    }

    // ---- the subscription

    @Override
    public void request(long count) {
        act(() -> {
            if (count <= 0) {
                mistake = new IllegalArgumentException("a request for " + count + " values (rule 3.9)");
                stop();
                return;
            }
            demand = demand + Math.min(count, Long.MAX_VALUE - demand);
            if (request != null) {
                demanded.set();
            }
        });
    }

    @Override
    public void cancel() {
        act(() -> {
            subscriber = null;
            stop();
        });
    }

    private void act(Runnable action) {
        if (scheduler != null) {
            scheduler.perform(action);
        }
    }

    private void stop() {
        if (request != null) {
            demanded.set();
        } else if (pulling) {
            task.cancel();
        }
    }
}
