package dev.bobbin.processor.rounds;

import dev.bobbin.processor.environment.CompilerEvents;
import dev.bobbin.processor.environment.CompilerEvents.ClassWritten;
import dev.bobbin.processor.environment.Javac;
import dev.bobbin.processor.factory.StubSource;
import dev.bobbin.processor.lines.UserLines;
import dev.bobbin.processor.problem.Problem;
import dev.bobbin.processor.problem.Problems;
import dev.bobbin.processor.read.GeneratorMethod;
import dev.bobbin.processor.read.GeneratorReader;
import dev.bobbin.processor.rounds.Bodies.Missing;
import dev.bobbin.processor.rounds.Bodies.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;

/** Has the bodies compiled whose factories exist, and writes their classes. */
final class BodyStage {
    private final Elements elements;
    private final Problems problems;
    private final Faults faults;
    private final GeneratorReader reader;
    private final Bodies bodies;
    private final Javac javac;
    private final UserLines userLines;
    private final SourceFiles files;
    private final Map<String, PendingBody> pending = new LinkedHashMap<>();
    /** Classes without a body, by their qualified names. */
    private final Map<String, Stub> stubs = new HashMap<>();

    private boolean isListening;

    private record Stub(Host host, String method) {}

    BodyStage(ProcessingEnvironment environment, Javac javac, Problems problems, Faults faults, Bodies bodies) {
        this.elements = environment.getElementUtils();
        this.problems = problems;
        this.faults = faults;
        this.reader = new GeneratorReader(environment, problems);
        this.bodies = bodies;
        this.javac = javac;
        this.userLines = new UserLines(environment.getFiler());
        this.files = new SourceFiles(environment.getFiler());
    }

    void add(List<PendingBody> added) {
        if (!added.isEmpty() && !isListening) {
            isListening = true;
            CompilerEvents events = new CompilerEvents(javac);
            events.onClassWritten(userLines::rewrite);
            events.onClassWritten(this::reportStub);
        }
        added.forEach(body -> pending.put(body.stateClass(), body));
    }

    /** Compiles what is pending; what waits stays so. */
    void run() {
        Map<PendingBody, GeneratorMethod> methods = methods();
        compile(methods, Missing.AWAITED).forEach((body, outcome) -> {
            if (!(outcome instanceof Outcome.Waits)) {
                pending.remove(body.stateClass());
                finish(body, methods.get(body), outcome);
            }
        });
    }

    /**
     * Gives up on all that is pending, after a last look for the problems in them: all are to be reported in one
     * compilation.
     *
     * @param errorRaised whether an error somewhere has cut the rounds short
     */
    void finish(boolean errorRaised) {
        Map<PendingBody, GeneratorMethod> methods = methods();
        compile(methods, errorRaised ? Missing.IGNORED : Missing.REPORTED);
        pending.clear();
        methods.forEach((body, method) -> finish(body, method, new Outcome.Waits()));
    }

    /** The pending methods as this round's elements. */
    private Map<PendingBody, GeneratorMethod> methods() {
        Map<String, GeneratorMethod> byStateClass = new HashMap<>();
        pending.values().stream()
                .map(PendingBody::host)
                .distinct()
                .flatMap(host -> host.find(elements).stream())
                .flatMap(host -> reader.read(host).stream())
                .forEach(method -> byStateClass.put(method.qualifiedStateClass(), method));
        Map<PendingBody, GeneratorMethod> methods = new LinkedHashMap<>();
        pending.values().forEach(body -> methods.put(body, byStateClass.get(body.stateClass())));
        methods.values().removeIf(Objects::isNull);
        return methods;
    }

    private Map<PendingBody, Outcome> compile(Map<PendingBody, GeneratorMethod> methods, Missing missing) {
        Map<PendingBody, Outcome> outcomes = new LinkedHashMap<>();
        if (methods.isEmpty()) {
            return outcomes;
        }
        GeneratorMethod first = methods.values().iterator().next();
        Bodies.Session failed = method -> new Outcome.Failed();
        Bodies.Session session = faults.guard(
                first.element(),
                first.displayName(),
                failed,
                () -> bodies.begin(new ArrayList<>(methods.values()), missing));
        methods.forEach((body, method) -> outcomes.put(body, compile(session, body, method)));
        return outcomes;
    }

    private Outcome compile(Bodies.Session session, PendingBody body, GeneratorMethod method) {
        Outcome failed = new Outcome.Failed();
        return body.file().isPresent()
                ? faults.guard(method.element(), method.displayName(), failed, () -> session.compile(method))
                : Faults.attempt(failed, () -> session.compile(method));
    }

    private void finish(PendingBody body, GeneratorMethod method, Outcome outcome) {
        body.file()
                .ifPresent(file -> faults.guard(method.element(), method.displayName(), null, () -> {
                    if (outcome instanceof Outcome.Compiled compiled) {
                        userLines.add(body.stateClass(), compiled.lines());
                        write(file, compiled.source(), method);
                    } else {
                        stubs.put(body.stateClass(), new Stub(body.host(), method.displayName()));
                        write(file, StubSource.of(method, elements), method);
                    }
                    return null;
                }));
    }

    private void write(JavaFileObject file, String source, GeneratorMethod method) {
        try {
            files.write(file, source);
        } catch (IOException failed) {
            problems.report(Problem.OUTPUT_NOT_WRITTEN, method.element(), method.qualifiedStateClass(), failed);
        }
    }

    /** javac writes classes only if it finds no error anywhere: then the body was right, and Bobbin was wrong. */
    private void reportStub(ClassWritten written) {
        Stub stub = stubs.get(written.binaryName());
        if (stub != null) {
            stub.host()
                    .find(elements)
                    .ifPresent(host -> problems.report(
                            Problem.INTERNAL_FAULT, host, stub.method(), "its body is right, and was not compiled"));
        }
    }
}
