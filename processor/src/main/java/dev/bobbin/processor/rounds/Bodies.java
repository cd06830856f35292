package dev.bobbin.processor.rounds;

import dev.bobbin.processor.environment.Javac;
import dev.bobbin.processor.lines.LineMap;
import dev.bobbin.processor.problem.Problems;
import dev.bobbin.processor.read.GeneratorMethod;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;

/** Compiles the bodies of generator methods: what the rounds ask of the passes behind them. */
public interface Bodies {
    /**
     * Begins with the methods of one round, whose factories exist. What the methods have in common is done here; each is
     * then compiled by itself, so that a fault in one leaves the others alone.
     */
    Session begin(List<GeneratorMethod> methods, Missing missing);

    /** What is done about a call of a generator whose factory does not exist. */
    enum Missing {
        /** It may be written yet: the body waits. */
        AWAITED,
        /** It is a problem. */
        REPORTED,
        /** It follows from another error. */
        IGNORED
    }

    /** One round's work. */
    interface Session {
        Outcome compile(GeneratorMethod method);
    }

    /** Makes the compiler of bodies for a compilation. */
    interface Maker {
        Bodies make(ProcessingEnvironment environment, Javac javac, Problems problems);
    }

    /** What has become of a body. */
    sealed interface Outcome {
        /**
         * It is compiled.
         *
         * @param source the state class, a compilation unit of its own
         * @param lines the user's line for each line of the source
         */
        record Compiled(String source, LineMap lines) implements Outcome {}

        /** It mentions types that another processor may be about to generate: to be tried again in the next round. */
        record Waits() implements Outcome {}

        /** It is wrong: a problem was reported, or javac will find an error in it. */
        record Failed() implements Outcome {}
    }
}
