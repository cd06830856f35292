package dev.bobbin.processor.ir;

import java.util.List;
import java.util.stream.Collectors;

/** Statements as a reader of a dump sees them: each with the user's line in front. */
public final class StatementText {
    private static final String INDENT = "    ";

    private StatementText() {}

    /** A statement of a block, with the lines behind the first indented as far as it is. */
    public static String of(Statement.Simple statement) {
        return numbered(statement.line(), text(statement));
    }

    private static String text(Statement.Simple statement) {
        if (statement instanceof Statement.Evaluate s) return s.code().toString();
        if (statement instanceof Statement.Copy s) return s.code().toString();
        if (statement instanceof Statement.Assign s) return s.target() + " = " + s.value();
        if (statement instanceof Statement.Receive s) {
            return "receive " + (s.target() == null ? "nothing" : s.target());
        }
        if (statement instanceof Statement.Forget s) return "forget " + s.variable();
        Statement.Caught s = (Statement.Caught) statement;
        return "catch " + s.target();
    }

    static String of(List<Statement> statements) {
        return statements.stream().map(StatementText::of).collect(Collectors.joining());
    }

    private static String of(Statement statement) {
        if (statement instanceof Statement.Simple s) return of(s) + "\n";
        if (statement instanceof Statement.Suspend s) {
            String to = !s.received() ? "" : s.result() == null ? " -> dropped" : " -> " + s.result();
            return numbered(s.line(), s.operation() + "(" + orNothing(s.arguments()) + ")" + to) + "\n";
        }
        if (statement instanceof Statement.Block s) return "block " + s.label() + braced(s.body());
        if (statement instanceof Statement.Loop s) return "loop " + s.label() + braced(s.body());
        if (statement instanceof Statement.If s) {
            String then = numbered(s.line(), "if " + of(s.test())) + braced(s.then());
            return s.otherwise().isEmpty() ? then : then + "else" + braced(s.otherwise());
        }
        if (statement instanceof Statement.Select s) {
            return s.arms().stream()
                    .map(StatementText::of)
                    .collect(Collectors.joining("", numbered(s.line(), "select " + s.selector()) + " {\n", "}\n"));
        }
        if (statement instanceof Statement.Try s) {
            return numbered(s.line(), "try") + braced(s.body()) + "catch " + s.exception() + braced(s.handler());
        }
        if (statement instanceof Statement.Finally s) {
            return numbered(s.line(), "try") + braced(s.body()) + "finally " + s.pending() + ", " + s.exception()
                    + braced(s.finalizer());
        }
        return jump(statement) + "\n";
    }

    private static String jump(Statement statement) {
        if (statement instanceof Statement.Break s) return "break " + s.label();
        if (statement instanceof Statement.Continue s) return "continue " + s.label();
        if (statement instanceof Statement.Return s)
            return numbered(s.line(), ("return " + orNothing(s.value())).strip());
        if (statement instanceof Statement.Throw s) return numbered(s.line(), "throw " + s.exception());
        return "unreachable";
    }

    private static String of(Statement.Arm arm) {
        String label = arm.labels() == null ? "default" : "case " + arm.labels();
        return INDENT + label + braced(arm.body()).stripTrailing().replace("\n", "\n" + INDENT) + "\n";
    }

    /** {@code x > 1, binding s}. */
    public static String of(Statement.Test test) {
        return test.condition()
                + test.bindings().stream().map(b -> ", binding " + b.variable()).collect(Collectors.joining());
    }

    private static String orNothing(Code code) {
        return code == null ? "" : code.toString();
    }

    private static String braced(List<Statement> statements) {
        return " {\n" + of(statements).indent(INDENT.length()) + "}\n";
    }

    private static String numbered(int line, String text) {
        String number = line > 0 ? line + ": " : "";
        return number + text.replace("\n", "\n" + " ".repeat(number.length()));
    }
}
