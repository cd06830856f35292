package dev.bobbin.processor;

import dev.bobbin.processor.factory.StubSource;
import dev.bobbin.processor.lines.LineMap;
import dev.bobbin.processor.rounds.Bodies;
import dev.bobbin.processor.rounds.Bodies.Outcome;
import java.util.TreeMap;
import javax.annotation.processing.Processor;

/** Bobbin's processors, as they are or with another compiler of bodies than the real one. */
public final class ProcessorsForTests {
    private ProcessorsForTests() {}

    /** As they are installed. */
    public static Processor[] installed() {
        return new Processor[] {new BobbinProcessor(), new UnmarkedTypesProcessor()};
    }

    /** With classes that have no bodies, but all that a factory needs. */
    public static Processor[] withoutBodies() {
        return withBodies((environment, javac, problems) -> (methods, missing) -> method -> new Outcome.Compiled(
                StubSource.of(method, environment.getElementUtils()), new LineMap("", new TreeMap<>())));
    }

    public static Processor[] withBodies(Bodies.Maker bodies) {
        return new Processor[] {new BobbinProcessor(bodies), new UnmarkedTypesProcessor()};
    }
}
