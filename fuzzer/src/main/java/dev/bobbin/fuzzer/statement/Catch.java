package dev.bobbin.fuzzer.statement;

import dev.bobbin.fuzzer.grow.Dice;
import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.tree.Node;
import dev.bobbin.fuzzer.tree.Source;
import java.util.ArrayList;
import java.util.List;

/** A catch clause. It logs what it caught, and may throw it on. */
public record Catch(List<String> exceptions, String name, String tag, Block body, boolean rethrows) implements Node {
    /** No class stands before one that it extends. */
    private static final List<String> EXCEPTIONS = List.of(
            "IllegalStateException",
            "IllegalArgumentException",
            "ArithmeticException",
            "NullPointerException",
            "ArrayIndexOutOfBoundsException",
            "ClassCastException",
            "IOException",
            "AssertionError",
            "GeneratorExit",
            "RuntimeException",
            "Exception",
            "Error",
            "Throwable");

    private static final int UNRELATED = EXCEPTIONS.indexOf("RuntimeException");

    /** Catch clauses of one try. */
    static List<Catch> some(int most, Scope scope, Grower grower) {
        Dice dice = grower.dice();
        List<Catch> catches = new ArrayList<>();
        int next = 0;
        while (catches.size() < most && next < EXCEPTIONS.size()) {
            next = dice.between(next, EXCEPTIONS.size() - 1);
            List<String> caught = new ArrayList<>(List.of(EXCEPTIONS.get(next++)));
            if (next < UNRELATED && dice.chance(25)) caught.add(EXCEPTIONS.get(next++));
            catches.add(of(caught, scope, grower));
        }
        return catches;
    }

    private static Catch of(List<String> caught, Scope scope, Grower grower) {
        Scope inside = scope.inner();
        String name = inside.reserveName(grower.dice());
        Block body = Block.grown(inside, 2, grower);
        boolean rethrows = grower.dice().chance(20) && scope.mayThrow() && !caught.contains("Throwable");
        return new Catch(caught, name, scope.home().nextTag(), body, rethrows);
    }

    boolean completes() {
        return body.completes() && !rethrows;
    }

    @Override
    public void write(Source out) {
        out.add(" catch (").join(" | ", exceptions).add(" ", name, ") ").open();
        out.line("log(\"", tag, "\", ", name, ");");
        body.writeStatements(out);
        if (rethrows && body.completes()) out.line("throw ", name, ";");
        out.shut();
    }
}
