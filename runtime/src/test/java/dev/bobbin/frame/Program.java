package dev.bobbin.frame;

import dev.bobbin.Gen;
import dev.bobbin.GeneratorExit;
import dev.bobbin.StopIteration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** A random generator body, to be run by a frame and by {@link NaiveGen}; what it does it logs. */
final class Program {
    /** What a body can do to its activation, as generated code does to its frame. */
    interface Machine {
        Object suspend(int at, Object value);

        Object call(int at, Program callee);

        Object delegate(int at, Object source);

        Object end(Object value);

        Object received();

        Throwable raised();
    }

    /** The generators and the log of one of the two worlds. */
    record World(List<Gen<Object, Object, Object>> pool, List<String> log) {
        World() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        void log(Object line) {
            log.add(String.valueOf(line));
        }
    }

    private enum Kind {
        YIELD,
        CALL,
        DELEGATE_SHARED,
        DELEGATE_ITERATOR,
        TOUCH,
        THROW,
        RETURN
    }

    /** What the body does with an exception that is raised at a step. */
    private enum Handler {
        NONE,
        GO_ON,
        RETURN,
        REPLACE,
        YIELD_AND_RETHROW
    }

    private record Step(Kind kind, Handler handler, int number, Program callee, int operation) {}

    private final String name;
    private final List<Step> steps = new ArrayList<>();

    Program(Random random, String name, int depth, int poolSize) {
        this.name = name;
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            Kind kind = pick(random, Kind.values());
            if ((kind == Kind.THROW || kind == Kind.RETURN) && random.nextBoolean()) {
                kind = Kind.YIELD;
            }
            if (kind == Kind.CALL && depth == 0) {
                kind = Kind.YIELD;
            }
            Program callee = kind == Kind.CALL ? new Program(random, name + "." + i, depth - 1, poolSize) : null;
            steps.add(
                    new Step(kind, pick(random, Handler.values()), random.nextInt(poolSize), callee, random.nextInt()));
        }
    }

    private static <T> T pick(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    /** The locals of one activation. */
    static final class Locals {
        private Throwable pending;
    }

    /** Runs from an entry to the next suspension: step i is suspension i + 1, its handler's yield 1000 higher. */
    Object resume(World world, Locals locals, Machine machine, int at) throws Throwable {
        int next = 0;
        if (at != 0) {
            int suspension = at < 0 ? ~at : at;
            next = suspension % 1000;
            Step step = steps.get(next - 1);
            if (at < 0) {
                Throwable thrown = machine.raised();
                world.log(name + " catches " + Show.exception(thrown));
                if (suspension > 1000) {
                    throw thrown;
                }
                switch (step.handler) {
                    case NONE -> throw thrown;
                    case GO_ON -> {}
                    case RETURN -> {
                        return machine.end(name + "!");
                    }
                    case REPLACE -> throw new IllegalArgumentException(name + step.number, null);
                    case YIELD_AND_RETHROW -> {
                        locals.pending = thrown;
                        return machine.suspend(suspension + 1000, name + " cleans up");
                    }
                }
            } else {
                Object received = machine.received();
                world.log(name + " gets " + Show.value(received));
                if (suspension > 1000) {
                    throw locals.pending;
                }
            }
        }
        return run(world, locals, machine, next);
    }

    private Object run(World world, Locals locals, Machine machine, int first) throws Throwable {
        for (int i = first; i < steps.size(); i++) {
            Step step = steps.get(i);
            try {
                switch (step.kind) {
                    case YIELD -> {
                        return machine.suspend(i + 1, name + ":" + i);
                    }
                    case CALL -> {
                        return machine.call(i + 1, step.callee);
                    }
                    case DELEGATE_SHARED -> {
                        return machine.delegate(i + 1, world.pool.get(step.number));
                    }
                    case DELEGATE_ITERATOR -> {
                        return machine.delegate(i + 1, new Source(world, name + i, step.operation));
                    }
                    case TOUCH -> touch(world, world.pool.get(step.number), step.operation);
                    case THROW -> throw exception(step.operation, name + i);
                    case RETURN -> {
                        return machine.end(name + "=" + i);
                    }
                }
            } catch (RuntimeException | Error thrown) {
                // What the step itself throws, not what is raised at its suspension.
                world.log(name + " has " + Show.exception(thrown));
                if (step.handler != Handler.GO_ON) {
                    throw thrown;
                }
            }
        }
        return machine.end(null);
    }

    static RuntimeException exception(int choice, String message) {
        if (choice % 5 == 0) {
            return new StopIteration(message);
        }
        if (choice % 5 == 1) {
            throw new GeneratorExit();
        }
        return new IllegalArgumentException(message, null);
    }

    /** Does something to a generator and logs what comes of it. */
    static void touch(World world, Gen<Object, Object, Object> gen, int choice) {
        int operation = Math.floorMod(choice, 9);
        String what = world.pool.indexOf(gen) + "#" + operation + " ";
        Consumer<Object> log = result -> world.log(what + Show.value(result));
        try {
            switch (operation) {
                case 0, 1 -> log.accept(gen.next());
                case 2 -> log.accept(gen.send("s" + choice % 7));
                case 3 -> log.accept(gen.raise(new IllegalArgumentException("r" + choice % 7, null)));
                case 4 -> {
                    gen.close();
                    log.accept("closed");
                }
                case 5 -> log.accept(gen.hasNext());
                case 6 -> log.accept(gen.raise(new GeneratorExit()));
                case 7 -> log.accept(gen.raise(new StopIteration("t" + choice % 7)));
                default -> log.accept(gen.result());
            }
        } catch (Throwable thrown) {
            log.accept(thrown);
        }
        world.pool.forEach(each -> log.accept(each.state()));
    }

    /** A plain iterator that logs, may fail and can be closed. */
    private static final class Source implements Iterator<Object>, AutoCloseable {
        private final World world;
        private final String name;
        private final int choice;
        private int taken;

        Source(World world, String name, int choice) {
            this.world = world;
            this.name = name;
            this.choice = choice;
        }

        @Override
        public boolean hasNext() {
            if (choice % 11 == 0 && taken == 1) {
                throw new IllegalArgumentException(name + " hasNext", null);
            }
            return taken < Math.floorMod(choice, 3);
        }

        @Override
        public Object next() {
            return name + "/" + taken++;
        }

        @Override
        public void close() {
            world.log(name + " is closed");
            if (choice % 7 == 0) {
                throw new IllegalArgumentException(name + " close", null);
            }
        }
    }

    /** Text for the log. */
    private static final class Show {
        static String value(Object value) {
            return value instanceof Throwable thrown ? exception(thrown) : String.valueOf(value);
        }

        static String exception(Throwable thrown) {
            String text = thrown instanceof StopIteration stop
                    ? "StopIteration(" + value(stop.value()) + ")"
                    : thrown.getClass().getSimpleName() + "(" + thrown.getMessage() + ")";
            return thrown.getCause() == null ? text : text + "<-" + exception(thrown.getCause());
        }
    }
}
