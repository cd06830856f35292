package dev.bobbin.fuzzer.grow;

import dev.bobbin.fuzzer.member.Home;
import dev.bobbin.fuzzer.tree.Type;
import dev.bobbin.fuzzer.tree.Variable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What can be named and done at one place of a program. */
public final class Scope {
    private static final List<String> NAMES = List.of(
            "a",
            "b",
            "c",
            "i",
            "j",
            "k",
            "n",
            "s",
            "t",
            "e",
            "v",
            "x",
            "value",
            "result",
            "state",
            "next",
            "at",
            "handler",
            "thrown",
            "frame",
            "resume",
            "received",
            "self",
            "sent",
            "raised",
            "call",
            "end",
            "entry",
            "exit",
            "pending",
            "host",
            "index",
            "length",
            "list",
            "map",
            "item",
            "left",
            "right",
            "temp",
            "done",
            "name",
            "switched",
            "$",
            "o",
            "total",
            "word",
            "flag",
            "cells");

    private final Scope outer;
    private final Home home;
    private final List<Variable> variables = new ArrayList<>();
    private final Set<String> reserved = new HashSet<>();
    private final List<Target> targets;
    private final Body body;
    private final boolean suspends;
    private final boolean isClosure;
    private final boolean isGuard;
    private final int depth;

    /**
     * What ends the code of this scope.
     *
     * @param result what {@code return} takes; empty if nothing
     * @param mayReturn whether {@code return} is possible at all: not inside a switch expression
     * @param yielded what {@code yield} takes inside a switch expression
     * @param mayThrow whether checked exceptions may leave it
     */
    private record Body(Optional<Type> result, boolean mayReturn, Optional<Type> yielded, boolean mayThrow) {}

    private Scope(
            Scope outer,
            Home home,
            List<Target> targets,
            Body body,
            boolean suspends,
            boolean isClosure,
            boolean isGuard) {
        this.outer = outer;
        this.home = home;
        this.targets = targets;
        this.body = body;
        this.suspends = suspends;
        this.isClosure = isClosure;
        this.isGuard = isGuard || outer != null && outer.isGuard;
        this.depth = outer == null ? 0 : outer.depth + 1;
    }

    /** The scope of a generator method's body. */
    public static Scope ofGenerator(Home home, List<Variable> parameters, Optional<Type> result) {
        Body body = new Body(result, true, Optional.empty(), true);
        Scope scope = new Scope(null, home, List.of(), body, true, false, false);
        scope.variables.addAll(parameters);
        return scope;
    }

    /** The scope of a method of a local record, which sees nothing of what is around it but statics. */
    public static Scope ofStatic(Home statics, List<Variable> components, Type result) {
        Body body = new Body(Optional.of(result), true, Optional.empty(), false);
        Scope scope = new Scope(null, statics, List.of(), body, false, true, false);
        scope.variables.addAll(components);
        return scope;
    }

    /** A block inside this scope. */
    public Scope inner() {
        return new Scope(this, home, targets, body, suspends, false, false);
    }

    /** The inside of a statement that jumps can leave. */
    public Scope inside(Target target) {
        List<Target> more = new ArrayList<>(targets);
        more.add(target);
        return new Scope(this, home, List.copyOf(more), body, suspends, false, false);
    }

    /** The body of a lambda or of a method of a local class: it sees constants only, and cannot suspend. */
    public Scope closure(List<Variable> parameters, Optional<Type> result) {
        Scope closure =
                new Scope(this, home, List.of(), new Body(result, true, Optional.empty(), false), false, true, false);
        closure.variables.addAll(parameters);
        return closure;
    }

    /** An arm of a switch expression that is a block. */
    public Scope arm(Type yielded) {
        Body arm = new Body(Optional.empty(), false, Optional.of(yielded), body.mayThrow());
        return new Scope(this, home, List.of(), arm, suspends, false, false);
    }

    /** A guard of a case: it sees constants only and assigns to nothing that has a name, but may suspend. */
    public Scope guard() {
        return new Scope(this, home, List.of(), body, suspends, true, true);
    }

    /** The same scope, where a switch expression cannot be left by {@code yield}. */
    public Scope withoutYield() {
        Body inside = new Body(body.result(), body.mayReturn(), Optional.empty(), body.mayThrow());
        return new Scope(this, home, targets, inside, suspends, false, false);
    }

    /** The same scope, where nothing can suspend. */
    public Scope quiet() {
        return new Scope(this, home, targets, body, false, false, false);
    }

    public Home home() {
        return home;
    }

    public void declare(Variable variable) {
        variables.add(variable);
    }

    /** The variables that were declared in this scope itself. */
    public List<Variable> declared() {
        return List.copyOf(variables);
    }

    public boolean suspends() {
        return suspends;
    }

    public boolean isGuard() {
        return isGuard;
    }

    public boolean mayReturn() {
        return body.mayReturn();
    }

    public boolean mayThrow() {
        return body.mayThrow();
    }

    public Optional<Type> result() {
        return body.result();
    }

    public Optional<Type> yielded() {
        return body.yielded();
    }

    public List<Target> targets() {
        return targets;
    }

    /** How many scopes are around this one. */
    public int depth() {
        return depth;
    }

    /** The variables that can be read here. */
    public List<Variable> readable(Predicate<Variable> condition) {
        Stream<Variable> own = variables.stream().filter(condition);
        if (outer == null) return own.toList();
        Predicate<Variable> captured = isClosure ? Variable::isConstant : v -> true;
        return Stream.concat(own, outer.readable(captured.and(condition)).stream())
                .toList();
    }

    /** A name that no variable around here has. */
    public String freshName(Dice dice) {
        for (int tries = 0; tries < 8; tries++) {
            String name = dice.pick(NAMES);
            if (!isTaken(name)) return name;
        }
        int number = 1;
        while (isTaken("x" + number)) number++;
        return "x" + number;
    }

    /** A fresh name that nothing else takes, although its variable cannot be read yet. */
    public String reserveName(Dice dice) {
        String name = freshName(dice);
        reserved.add(name);
        return name;
    }

    /** Takes all names of another scope, whose statements come to stand in this one. */
    public void reserveNamesOf(Scope other) {
        other.variables.forEach(v -> reserved.add(v.name()));
        reserved.addAll(other.reserved);
    }

    /** Whether a variable here has the name, or is to get it. */
    public boolean isTaken(String name) {
        return reserved.contains(name)
                || variables.stream().anyMatch(v -> v.name().equals(name))
                || outer != null && outer.isTaken(name);
    }
}
