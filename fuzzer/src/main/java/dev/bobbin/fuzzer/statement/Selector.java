package dev.bobbin.fuzzer.statement;

import dev.bobbin.fuzzer.expression.Expression;
import dev.bobbin.fuzzer.grow.Dice;
import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.tree.Node;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;

/** What a switch selects by. */
public record Selector(Kind kind, Expression value) implements Node {
    /** What a switch can select by. */
    public enum Kind {
        NUMBER,
        BOX,
        TEXT,
        SUIT,
        PATTERN;

        /** A kind that Java has at this place. */
        public static Kind any(Scope scope, Dice dice) {
            if (scope.home().release() >= 21 && dice.chance(50)) return PATTERN;
            // javac 17 crashes on some switches over strings inside switch expressions.
            return scope.mayReturn() ? dice.any(NUMBER, NUMBER, BOX, TEXT, SUIT) : dice.any(NUMBER, NUMBER, BOX, SUIT);
        }

        /** A selector of this kind. */
        public Selector selector(Scope scope, Grower grower) {
            return new Selector(this, grower.expression(this == PATTERN ? Type.OBJECT : Type.INT, scope));
        }
    }

    @Override
    public void write(Source out) {
        switch (kind) {
            case NUMBER -> out.add("(", value, ") & 3");
            case BOX -> out.add("(Integer) ((", value, ") & 3)");
            case TEXT -> out.add("letter(", value, ")");
            case SUIT -> out.add("Suit.of(", value, ")");
            case PATTERN -> out.add("(Object) (", value, ")");
        }
    }
}
