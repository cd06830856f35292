package dev.bobbin.oracle.run;

import dev.bobbin.Gen;
import dev.bobbin.oracle.Session;
import dev.bobbin.oracle.Shown;
import dev.bobbin.oracle.compile.Program;
import dev.bobbin.oracle.script.Player;
import dev.bobbin.oracle.script.Step;
import dev.bobbin.oracle.script.Trace;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** One run of a program in one way, on a thread and in a session of its own. */
final class Run {
    private static final Trace NOTHING = new Trace(List.of());

    private final Program program;
    private final Way way;
    private final Entrance entrance;
    private final Session session = new Session();
    private volatile Player player;
    private volatile Outcome outcome;

    Run(Program program, Way way, ClassLoader loader) {
        this.program = program;
        this.way = way;
        this.entrance = new Entrance(loader, program.entry());
    }

    /** Runs the program; gives it up when the time is over. */
    Outcome within(Duration time) throws InterruptedException {
        Thread driver = new Thread(() -> session.enter(this::run), way + " " + program.name());
        driver.setDaemon(true);
        driver.start();
        driver.join(time.toMillis());
        Outcome result = outcome;
        session.end();
        return result == null ? new Outcome.Hung(soFar()) : result;
    }

    private void run() {
        Outcome end;
        try {
            end = new Outcome.Ran(program.entry() instanceof Program.Entry.Driver ? driven() : played());
        } catch (Throwable thrown) {
            end = new Outcome.Broke(Shown.exception(thrown) + at(thrown), soFar());
        }
        outcome = end;
    }

    private Trace played() throws Throwable {
        Gen<?, ?, ?> gen = way == Way.PUSH ? entrance.pushed() : entrance.made();
        player = new Player(gen);
        return player.play(program.script());
    }

    private Trace driven() {
        String end;
        try {
            entrance.drive();
            end = "done";
        } catch (Throwable thrown) {
            end = "throws " + Shown.exception(thrown);
        }
        String log =
                session.takeEntries().stream().map(entry -> "[" + entry + "] ").collect(Collectors.joining());
        return new Trace(List.of(new Step("drive", log + end, "")));
    }

    private Trace soFar() {
        return player == null ? NOTHING : player.trace();
    }

    private static String at(Throwable thrown) {
        return thrown.getStackTrace().length == 0 ? "" : " at " + thrown.getStackTrace()[0];
    }
}
