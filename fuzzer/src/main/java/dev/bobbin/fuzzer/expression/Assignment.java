package dev.bobbin.fuzzer.expression;

import dev.bobbin.fuzzer.grow.Dice;
import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;
import java.util.List;
import java.util.Optional;

/** An assignment, plain or compound, as an expression. */
public record Assignment(Place place, String operator, Expression value) implements Expression {
    static final Rule<Type, Expression> PLAIN = new Rule<>(
            4,
            (type, scope) -> type.isPlain(),
            (type, scope, grower) -> plain(type, scope, grower).orElseGet(() -> grower.expression(type, scope)));

    static final Rule<Type, Expression> COMPOUND = new Rule<>(
            5,
            (type, scope) -> isComputable(type),
            (type, scope, grower) -> compound(type, scope, grower).orElseGet(() -> grower.expression(type, scope)));

    /** An assignment to something of the type, if there is any. */
    public static Optional<Expression> plain(Type type, Scope scope, Grower grower) {
        return Place.any(type, scope, grower).map(place -> new Assignment(place, "=", grower.expression(type, scope)));
    }

    /** A compound assignment to something of the type, if there is any. */
    public static Optional<Expression> compound(Type type, Scope scope, Grower grower) {
        Dice dice = grower.dice();
        Optional<Place> place = Place.any(type, scope, grower);
        if (place.isEmpty()) return Optional.empty();
        if (dice.chance(20) && scope.suspends() && scope.home().capability().isSent()) {
            return Optional.of(overtaken(place.get(), type, scope, grower));
        }
        if (type == Type.STRING) {
            return Optional.of(new Assignment(place.get(), "+=", Concatenation.operand(scope, grower)));
        }
        String operator = dice.pick(operators(type.unboxed()));
        return Optional.of(
                new Assignment(place.get(), operator, grower.expression(right(type, operator, dice), scope)));
    }

    /** {@code x += y.yield(x = e)}: the old value is the one before, and the new one is lost. */
    private static Expression overtaken(Place place, Type type, Scope scope, Grower grower) {
        String operator = type == Type.STRING ? "+=" : grower.dice().pick(operators(type.unboxed()));
        Expression change = new Assignment(place, "=", grower.expression(type, scope));
        Type right = type == Type.STRING ? type : right(type, operator, grower.dice());
        return new Assignment(place, operator, new Coerced(right, new Suspension(change)));
    }

    /** Java has no compound assignment to a box of a type that arithmetic promotes. */
    public static boolean isComputable(Type type) {
        return type.isPlain()
                && type != Type.OBJECT
                && type != Type.BOXED_BYTE
                && type != Type.BOXED_SHORT
                && type != Type.BOXED_CHAR;
    }

    private static List<String> operators(Type type) {
        if (type == Type.BOOLEAN) return List.of("&=", "|=", "^=");
        List<String> arithmetic = List.of("+=", "-=", "*=", "/=", "%=");
        return type.isIntegral()
                ? List.of("+=", "-=", "*=", "+=", "-=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>=", ">>>=")
                : arithmetic;
    }

    /** A type that the operator takes on its right: a box takes only what its own type can be assigned from. */
    private static Type right(Type type, String operator, Dice dice) {
        if (type.unboxed() == Type.BOOLEAN) return Type.BOOLEAN;
        boolean bits = List.of("&=", "|=", "^=", "<<=", ">>=", ">>>=").contains(operator);
        if (type.isBoxed()) return bits ? Type.INT : type.content() == Type.LONG ? Type.LONG : Type.INT;
        if (dice.chance(60) && type.isNumeric()) return type;
        return dice.pick(bits ? Type.INTEGRALS : Type.NUMERICS);
    }

    @Override
    public Type type() {
        return place.type();
    }

    @Override
    public int precedence() {
        return Precedence.ASSIGNMENT;
    }

    @Override
    public void write(Source out) {
        out.add(place, " ", operator, " ", value.asOperand(Precedence.ASSIGNMENT));
    }
}
