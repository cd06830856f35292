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

    private static final int BODY_SIZE = 150;
    private static final int CALLEE_SIZE = 40;

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
        for (int i = dice.between(0, 3); i > 0; i--) {
            methods.add(method(callee("g" + i), CALLEE_SIZE));
        }
        Signature body = new Signature(BODY, result(), List.of(), 0, home.isStatic(), dice.chance(20), false);
        methods.add(method(body, BODY_SIZE));
        return new Host(home.name(), home.fields(), methods);
    }

    private Signature callee(String name) {
        boolean isRecursive = dice.chance(25);
        List<Variable> parameters = new ArrayList<>();
        if (isRecursive) parameters.add(new Variable("depth", Type.INT, Variable.Role.COUNTER));
        for (int i = dice.below(3); i > 0; i--) {
            Variable.Role role = dice.chance(50) ? Variable.Role.CONSTANT : Variable.Role.MUTABLE;
            Type type = dice.any(Type.INT, Type.OBJECT, Type.STRING, Type.LONG, Type.BOXED_INT, Type.BYTE, Type.INTS);
            parameters.add(new Variable("p" + i, type, role));
        }
        return new Signature(
                name,
                result(),
                parameters,
                dice.below(3),
                home.isStatic() || dice.chance(30),
                dice.chance(30),
                isRecursive);
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
        List<Statement> statements = new ArrayList<>(grower.statements(scope, size / 20, size / 12));
        Block block = signature
                .result()
                .map(type -> Block.returning(statements, type, scope, grower))
                .orElseGet(() -> new Block(statements));
        if (!signature.isRecursive()) home.add(signature);
        return new GeneratorMethod(signature, home.capability(), block);
    }
}
