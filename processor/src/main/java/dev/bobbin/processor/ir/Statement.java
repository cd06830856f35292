package dev.bobbin.processor.ir;

import java.util.List;

/** A statement of the normal form. The line is the user's, from 1. */
public sealed interface Statement {

    /** Evaluates an expression for its effect. */
    record Evaluate(Code code, int line) implements Statement, Simple {}

    /** Gives a variable a value. */
    record Assign(Variable target, Code value, int line) implements Statement, Simple {}

    /** Sets a variable to what the resumption brought: the value sent, or the result of the call. Null: drops it. */
    record Receive(Variable target, int line) implements Statement, Simple {}

    /** A statement of the user's as it stands: no suspension in it, no jump out of it. */
    record Copy(Code code, int line) implements Statement, Simple {}

    /**
     * Suspends the frame: {@code return operation(k, arguments)}; then, when resumed, receives a result.
     *
     * @param operation the method of the frame that says what is suspended in: {@code suspend}, {@code call}, …
     * @param arguments its arguments after the position, as one list; null if there are none
     * @param received whether the resumption brings a value
     * @param result where the value goes; null to drop it
     */
    record Suspend(String operation, Code arguments, boolean received, Variable result, int line)
            implements Statement {}

    /** Statements that {@link Break} with the label leaves. */
    record Block(Label label, List<Statement> body) implements Statement {
        public Block {
            body = List.copyOf(body);
        }
    }

    /** Repeats its body for ever; {@link Continue} with the label starts it anew. */
    record Loop(Label label, List<Statement> body) implements Statement {
        public Loop {
            body = List.copyOf(body);
        }
    }

    /** Chooses by a condition. */
    record If(Test test, List<Statement> then, List<Statement> otherwise, int line) implements Statement {
        public If {
            then = List.copyOf(then);
            otherwise = List.copyOf(otherwise);
        }
    }

    /**
     * Chooses by a selector as Java's {@code switch} does.
     *
     * @param exhaustive whether javac sees to it that there is an arm for every value; else the others fall out
     */
    record Select(Code selector, List<Arm> arms, boolean exhaustive, int line) implements Statement {
        public Select {
            arms = List.copyOf(arms);
        }
    }

    /** Goes to the end of the block. */
    record Break(Label label) implements Statement {}

    /** Goes to the start of the loop. */
    record Continue(Label label) implements Statement {}

    /** Ends the body. A null value is {@code null}, the result of a method that returns nothing. */
    record Return(Code value, int line) implements Statement {}

    record Throw(Code exception, int line) implements Statement {}

    /** What follows a copied statement that cannot complete normally (JLS 14.22). */
    record Unreachable() implements Statement {}

    /** Runs the handler, with the exception in the variable, if anything at all is thrown in the body. */
    record Try(List<Statement> body, Variable exception, List<Statement> handler, int line) implements Statement {
        public Try {
            body = List.copyOf(body);
            handler = List.copyOf(handler);
        }
    }

    /**
     * Runs the finalizer however the body is left, and then goes on the way the body was left, unless the finalizer
     * leaves another way.
     *
     * @param pending says how the body was left, while the finalizer runs
     * @param exception the exception that left the body
     */
    record Finally(List<Statement> body, List<Statement> finalizer, Variable pending, Variable exception, int line)
            implements Statement {
        public Finally {
            body = List.copyOf(body);
            finalizer = List.copyOf(finalizer);
        }
    }

    /** Sets a variable to the exception that a handler was entered with. */
    record Caught(Variable target, int line) implements Simple {}

    /** Lets go of what a variable holds: nobody reads it again. */
    record Forget(Variable variable, int line) implements Simple {}

    /** A statement that neither jumps nor suspends: what a basic block is made of. */
    sealed interface Simple {
        int line();
    }

    /**
     * A condition that may bind variables when it holds.
     *
     * @param bindings the pattern variables to keep: under the name they have in the condition, and as variables
     */
    record Test(Code condition, List<Binding> bindings) {
        public Test {
            bindings = List.copyOf(bindings);
        }

        public static Test of(Code condition) {
            return new Test(condition, List.of());
        }
    }

    /** A pattern variable of a copied pattern, and the variable it is kept in. */
    record Binding(String name, Variable variable) {}

    /**
     * An arm of a {@link Select}.
     *
     * @param labels the text between {@code case} and the arrow; null for {@code default}
     * @param body where to go: always left by a jump, or falls out of the select
     */
    record Arm(Code labels, List<Binding> bindings, List<Statement> body) {
        public Arm {
            bindings = List.copyOf(bindings);
            body = List.copyOf(body);
        }
    }
}
