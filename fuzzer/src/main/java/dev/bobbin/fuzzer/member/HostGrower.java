package dev.bobbin.fuzzer.member;

import dev.bobbin.fuzzer.grow.Dice;
import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.statement.Block;
import dev.bobbin.fuzzer.statement.Statement;
import dev.bobbin.fuzzer.tree.Type;
import dev.bobbin.fuzzer.tree.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Grows a host: some generator methods, each of which may call those before it, and the body that begins the program. */
public final class HostGrower {
    /** The generator method that a program begins with. */
    public static final String BODY = "body";

    /** Mostly small bodies: many of them find more in an hour than few large ones. */
    private static final List<Integer> BODY_SIZES = List.of(20, 30, 30, 40, 60, 120);

    private static final int CALLEE_SIZE = 16;

    private final Dice dice;
    private final Home home;
    private final Grower grower;

    private HostGrower(Dice dice, Home home) {
        this.dice = dice;
        this.home = home;
        this.grower = new Grower(dice, 0);
    }

    /** A host of the name, in the Java of the release. */
    public static Host grow(String name, int release, Dice dice) {
        Capability capability = dice.chance(70) ? Capability.SEND : dice.any(Capability.values());
        boolean isStatic = dice.chance(60);
        Home home = new Home(name, release, capability, isStatic, Fields.any(isStatic, dice));
        return new HostGrower(dice, home).grow();
    }

    private Host grow() {
        List<GeneratorMethod> methods = new ArrayList<>();
        for (int i = dice.any(0, 1, 1, 2, 2, 3); i > 0; i--) {
            methods.add(method(callee("g" + i), CALLEE_SIZE));
        }
        Signature body =
                new Signature(BODY, result(), List.of(), 0, home.isStatic(), dice.chance(20), false, "", false, false);
        methods.add(method(body, dice.pick(BODY_SIZES)));
        return new Host(home.name(), home.fields(), methods);
    }

    private Signature callee(String name) {
        boolean isRecursive = dice.chance(25);
        boolean isGeneric = dice.chance(20);
        List<Variable> parameters = new ArrayList<>();
        if (isRecursive) parameters.add(new Variable("depth", Type.INT, Variable.Role.COUNTER));
        for (int i = dice.below(3); i > 0; i--) {
            Type type = dice.any(Type.INT, Type.OBJECT, Type.STRING, Type.LONG, Type.BOXED_INT, Type.BYTE, Type.INTS);
            boolean isOfParameter = isGeneric && type == Type.OBJECT;
            Variable.Role role = isOfParameter || dice.chance(50) ? Variable.Role.CONSTANT : Variable.Role.MUTABLE;
            parameters.add(new Variable("p" + i, type, role));
        }
        int count = parameters.size();
        boolean isVariable = count > 0 && parameters.get(count - 1).type() == Type.INTS && dice.chance(60);
        boolean isElsewhere = dice.chance(15);
        return new Signature(
                name,
                result(),
                parameters,
                Math.min(dice.below(3), isVariable ? count - 1 : 3),
                home.isStatic() || isElsewhere || dice.chance(30),
                dice.chance(30),
                isRecursive,
                isElsewhere ? Host.OTHER : "",
                isGeneric && parameters.stream().anyMatch(p -> p.type() == Type.OBJECT),
                isVariable);
    }

    private Optional<Type> result() {
        if (dice.chance(20)) return Optional.empty();
        return Optional.of(
                dice.any(Type.INT, Type.OBJECT, Type.STRING, Type.LONG, Type.BOXED_INT, Type.BOOLEAN, Type.DOUBLE));
    }

    private GeneratorMethod method(Signature signature, int size) {
        if (signature.isRecursive()) home.add(signature);
        grower.allow(size);
        Home seen = signature.isStatic() && !home.isStatic() ? home.ofStatics() : home;
        Scope scope = Scope.ofGenerator(seen, signature.parameters(), signature.result());
        List<Statement> statements = new ArrayList<>(grower.statements(scope, 1 + size / 25, 2 + size / 12));
        Block block = signature
                .result()
                .map(type -> Block.returning(statements, type, scope, grower))
                .orElseGet(() -> new Block(statements));
        if (!signature.isRecursive()) home.add(signature);
        return new GeneratorMethod(signature, home.capability(), block);
    }
}
