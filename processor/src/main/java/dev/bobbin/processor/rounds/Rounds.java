package dev.bobbin.processor.rounds;

import dev.bobbin.processor.environment.Javac;
import dev.bobbin.processor.environment.SourcePieces;
import dev.bobbin.processor.problem.Problems;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;

/**
 * What Bobbin does in the rounds of annotation processing. Factories are written in the round in which their methods
 * appear, bodies are compiled in the next, when the factories exist that other bodies call. Either waits for a later round
 * while it mentions types that are not known yet.
 */
public final class Rounds {
    /** The option that asks for whole stack traces when Bobbin fails. */
    public static final String DEBUG = "bobbin.debug";

    private final Faults faults;
    private final FactoryStage factories;
    private final BodyStage bodies;
    private final TypeRules typeRules;

    public Rounds(ProcessingEnvironment environment, Javac javac, Bodies.Maker bodies) {
        SourcePieces pieces = new SourcePieces(javac.trees());
        Problems problems = new Problems(environment.getMessager(), pieces::print);
        this.faults = new Faults(problems, environment.getOptions().containsKey(DEBUG));
        this.factories = new FactoryStage(environment, pieces, problems, faults);
        this.bodies = new BodyStage(environment, javac, problems, faults, bodies.make(environment, javac, problems));
        this.typeRules = new TypeRules(environment, javac, problems, faults);
    }

    public void run(RoundEnvironment round) {
        faults.guardRound(() -> runAll(round));
    }

    private void runAll(RoundEnvironment round) {
        if (round.processingOver()) {
            bodies.add(factories.run(round));
            bodies.finish(round.errorRaised());
        } else {
            bodies.run();
            bodies.add(factories.run(round));
        }
        typeRules.check(round);
    }
}
