package dev.bobbin.processor.structure;

import dev.bobbin.processor.graph.Block;
import dev.bobbin.processor.graph.Terminator;
import dev.bobbin.processor.ir.Code;
import dev.bobbin.processor.ir.Fragment;
import dev.bobbin.processor.ir.Statement.Test;
import java.util.ArrayList;
import java.util.List;

/** The shape of an {@code if}: no {@code else} where one way never comes back. */
final class Branches {
    private Branches() {}

    static List<Structured> choose(Terminator.Branch branch, List<Structured> then, List<Structured> otherwise) {
        Test test = branch.test();
        int line = branch.line();
        if (!Structured.completes(then)) return followed(new Structured.If(test, then, List.of(), line), otherwise);
        if (otherwise.isEmpty()) return List.of(new Structured.If(test, then, List.of(), line));
        if (test.bindings().isEmpty()) {
            Structured inverse = new Structured.If(not(test), otherwise, List.of(), line);
            if (then.isEmpty()) return List.of(inverse);
            if (!Structured.completes(otherwise)) return followed(inverse, then);
        }
        return List.of(new Structured.If(test, then, otherwise, line));
    }

    /**
     * Whether the block does nothing but test, and the test can be the condition of a loop: needs no statements before it,
     * leaves no pattern variables behind and is no constant, which would make code unreachable (JLS 14.22). What uses a
     * variable is none.
     */
    static boolean isPlain(Block block, Terminator.Branch branch) {
        boolean[] captures = new boolean[1];
        boolean[] varies = new boolean[1];
        branch.test().condition().forEach(f -> {
            captures[0] |= f instanceof Fragment.Capture;
            varies[0] |= f instanceof Fragment.Use;
        });
        return block.instructions().isEmpty()
                && block.handler() == Block.NONE
                && branch.test().bindings().isEmpty()
                && !branch.test().condition().mayBind()
                && varies[0]
                && !captures[0];
    }

    private static List<Structured> followed(Structured first, List<Structured> rest) {
        List<Structured> code = new ArrayList<>();
        code.add(first);
        code.addAll(rest);
        return code;
    }

    static Test not(Test test) {
        return Test.of(Code.builder().text("!").nested(test.condition()).build(false));
    }
}
