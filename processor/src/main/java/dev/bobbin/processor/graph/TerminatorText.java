package dev.bobbin.processor.graph;

import dev.bobbin.processor.ir.Code;
import dev.bobbin.processor.ir.StatementText;
import java.util.stream.Collectors;

/** Terminators as a reader of a dump sees them. */
final class TerminatorText {
    private TerminatorText() {}

    static String of(Terminator terminator) {
        if (terminator instanceof Terminator.Jump t) return "jump b" + t.target();
        if (terminator instanceof Terminator.Branch t) {
            return at(t.line()) + "if " + StatementText.of(t.test()) + " jump b" + t.then() + " else b" + t.otherwise();
        }
        if (terminator instanceof Terminator.Choose t) {
            String options = t.options().stream()
                    .map(o -> (o.labels() == null ? "default" : "case " + o.labels()) + " b" + o.target())
                    .collect(Collectors.joining(", "));
            String otherwise = t.otherwise() == Block.NONE ? "" : ", otherwise b" + t.otherwise();
            return at(t.line()) + "switch " + t.selector() + ": " + options + otherwise;
        }
        if (terminator instanceof Terminator.Suspend t) {
            return at(t.line()) + t.operation() + " #" + t.number() + " (" + orNothing(t.arguments()) + "), resume b"
                    + t.resumption();
        }
        if (terminator instanceof Terminator.Return t) return at(t.line()) + ("return " + orNothing(t.value())).strip();
        if (terminator instanceof Terminator.Throw t) return at(t.line()) + "throw " + t.exception();
        return "unreachable";
    }

    private static String at(int line) {
        return line > 0 ? line + ": " : "";
    }

    private static String orNothing(Code code) {
        return code == null ? "" : code.toString();
    }
}
