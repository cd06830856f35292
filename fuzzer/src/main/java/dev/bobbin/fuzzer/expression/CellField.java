package dev.bobbin.fuzzer.expression;

import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;
import java.util.List;

/** A field of a cell that an expression gives; the cell may be null. */
public record CellField(Expression cell, String field, Type type) implements Place {
    private static final List<Type> TYPES = List.of(Type.INT, Type.OBJECT, Type.BYTE, Type.STRING, Type.BOXED_INT);
    private static final List<String> NAMES = List.of("n", "o", "small", "text", "box");

    static final Rule<Type, Expression> RULE =
            new Rule<>(3, (type, scope) -> has(type), (type, scope, grower) -> of(type, scope, grower));

    static boolean has(Type type) {
        return TYPES.contains(type);
    }

    static CellField of(Type type, Scope scope, Grower grower) {
        return new CellField(grower.expression(Type.CELL, scope), NAMES.get(TYPES.indexOf(type)), type);
    }

    @Override
    public void write(Source out) {
        out.add(cell.asOperand(Precedence.PRIMARY), ".", field);
    }
}
