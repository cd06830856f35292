package dev.bobbin.fuzzer.grow;

import dev.bobbin.fuzzer.expression.Expression;
import dev.bobbin.fuzzer.expression.ExpressionRules;
import dev.bobbin.fuzzer.statement.Statement;
import dev.bobbin.fuzzer.statement.StatementRules;
import dev.bobbin.fuzzer.tree.Type;
import java.util.ArrayList;
import java.util.List;

/** Grows expressions and statements by their rules, and keeps them from growing for ever. */
public final class Grower {
    private static final int DEEPEST_EXPRESSION = 4;
    private static final int DEEPEST_SCOPE = 7;

    private final Dice dice;
    private int size;
    private int depth;
    private int labels;

    /**
     * @param size about how many nodes may be grown
     */
    public Grower(Dice dice, int size) {
        this.dice = dice;
        this.size = size;
    }

    public Dice dice() {
        return dice;
    }

    /** Lets another part of the program grow this much. */
    public void allow(int nodes) {
        size = nodes;
    }

    /** An expression of exactly that type; for {@code Object}, of any type. */
    public Expression expression(Type type, Scope scope) {
        size--;
        depth++;
        try {
            boolean simple = depth > DEEPEST_EXPRESSION || size < 0;
            return Rule.grow(simple ? ExpressionRules.SIMPLE : ExpressionRules.ALL, type, scope, this);
        } finally {
            depth--;
        }
    }

    /** An expression that grows no further. */
    public Expression simple(Type type, Scope scope) {
        return Rule.grow(ExpressionRules.SIMPLE, type, scope, this);
    }

    /** A condition that javac does not take for a constant. */
    public Expression condition(Scope scope) {
        return expression(Type.BOOLEAN, scope);
    }

    /** A few statements in this scope; the last may be one that never completes. */
    public List<Statement> statements(Scope scope, int most) {
        return statements(scope, 1, most);
    }

    /** At least and at most so many statements in this scope, unless one before never completes. */
    public List<Statement> statements(Scope scope, int least, int most) {
        List<Statement> statements = new ArrayList<>();
        int count = dice.between(least, most);
        while (statements.size() < count) {
            Statement statement = statement(scope);
            statements.add(statement);
            if (!statement.completes()) break;
        }
        return statements;
    }

    private Statement statement(Scope scope) {
        size--;
        int outerDepth = depth;
        depth = Math.max(0, depth - 1);
        try {
            boolean simple = scope.depth() > DEEPEST_SCOPE || size < 0;
            return Rule.grow(simple ? StatementRules.SIMPLE : StatementRules.ALL, Statement.ANY, scope, this);
        } finally {
            depth = outerDepth;
        }
    }

    /** A new target of jumps. */
    public Target target(Target.Kind kind, int percentLabelled) {
        return new Target("l" + ++labels, kind, dice.chance(percentLabelled));
    }
}
