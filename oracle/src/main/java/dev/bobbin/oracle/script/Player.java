package dev.bobbin.oracle.script;

import dev.bobbin.Gen;
import dev.bobbin.StopIteration;
import dev.bobbin.oracle.Session;
import dev.bobbin.oracle.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Plays a script on a generator and writes down what comes of it. */
public final class Player {
    private static final int MOST_STEPS_OF_REST = 1000;

    private final Session session;
    private final Gen<Object, Object, Object> gen;
    private final List<Step> steps = new ArrayList<>();

    /** A player in the session of the calling thread. */
    @SuppressWarnings("unchecked")
    public Player(Gen<?, ?, ?> gen) {
        this.session = Session.current();
        this.gen = (Gen<Object, Object, Object>) gen;
    }

    public Trace play(Script script) {
        script.operations().forEach(this::play);
        return trace();
    }

    /** What has been played so far; may be asked for from another thread while an operation hangs. */
    public Trace trace() {
        synchronized (steps) {
            return new Trace(steps);
        }
    }

    private void play(Operation operation) {
        List<String> outcome = new ArrayList<>();
        if (operation instanceof Operation.Rest) {
            rest(outcome);
        } else {
            perform(operation, outcome);
        }
        Step step = new Step(
                operation.toString(), String.join(" ", outcome), gen.state().toString());
        synchronized (steps) {
            steps.add(step);
        }
    }

    /** One operation, its outcome added to the list; whether the generator may have more to yield. */
    private boolean perform(Operation operation, List<String> outcome) {
        Throwable raised =
                operation instanceof Operation.Raise raise ? raise.exception().make() : null;
        String end;
        boolean ended = false;
        try {
            end = call(operation, raised).call();
        } catch (StopIteration stop) {
            end = stop == raised ? "throws it" : "returns " + Shown.value(stop.value());
            ended = true;
        } catch (Throwable thrown) {
            end = "throws " + (thrown == raised ? "it" : Shown.exception(thrown));
            ended = true;
        }
        session.takeEntries().forEach(entry -> outcome.add("[" + entry + "]"));
        outcome.add(end);
        return !ended;
    }

    private Callable<String> call(Operation operation, Throwable raised) {
        if (operation instanceof Operation.Next) return () -> Shown.value(gen.next());
        if (operation instanceof Operation.Send send) return () -> Shown.value(gen.send(send.value()));
        if (operation instanceof Operation.Raise) return () -> Shown.value(gen.raise(raised));
        if (operation instanceof Operation.HasNext) return () -> String.valueOf(gen.hasNext());
        if (operation instanceof Operation.Result) return () -> Shown.value(gen.result());
        if (operation instanceof Operation.State) return () -> gen.state().toString();
        return () -> {
            gen.close();
            return "closed";
        };
    }

    private void rest(List<String> outcome) {
        Operation next = new Operation.Next();
        for (int i = 0; i < MOST_STEPS_OF_REST; i++) {
            if (!perform(next, outcome)) return;
        }
        outcome.add("and so on");
    }
}
