package dev.bobbin.processor.explain;

import dev.bobbin.processor.graph.Block;
import dev.bobbin.processor.graph.Terminator;
import dev.bobbin.processor.ir.Code;
import dev.bobbin.processor.ir.Fragment;
import dev.bobbin.processor.ir.Statement;
import dev.bobbin.processor.ir.Variable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What of a block comes from the user: their lines, and what is captured on them. */
final class UserCode {
    private UserCode() {}

    /** The user's lines that a block runs. */
    static SortedSet<Integer> lines(Block block) {
        SortedSet<Integer> lines = new TreeSet<>();
        for (Statement.Simple instruction : block.instructions()) {
            lines.add(instruction.line());
            codes(instruction).forEach(code -> addLines(code, lines));
        }
        lines.add(line(block.terminator()));
        codes(block.terminator()).forEach(code -> addLines(code, lines));
        lines.removeIf(line -> line <= 0);
        return lines;
    }

    /** The variables of which lambdas or classes made in a block capture the value. */
    static Set<Variable> captured(Block block) {
        Set<Variable> captured = new LinkedHashSet<>();
        Stream.concat(block.instructions().stream().flatMap(UserCode::codes), codes(block.terminator()))
                .forEach(code -> code.forEach(fragment -> {
                    if (fragment instanceof Fragment.Capture capture) captured.add(capture.variable());
                }));
        return captured;
    }

    private static void addLines(Code code, Set<Integer> lines) {
        code.forEach(fragment -> {
            if (!(fragment instanceof Fragment.Text text) || text.line() <= 0) return;
            String[] pieces = text.text().split("\n", -1);
            for (int i = 0; i < pieces.length; i++) if (!pieces[i].isBlank()) lines.add(text.line() + i);
        });
    }

    private static int line(Terminator terminator) {
        if (terminator instanceof Terminator.Branch t) return t.line();
        if (terminator instanceof Terminator.Choose t) return t.line();
        if (terminator instanceof Terminator.Suspend t) return t.line();
        if (terminator instanceof Terminator.Return t) return t.line();
        return terminator instanceof Terminator.Throw t ? t.line() : 0;
    }

    private static Stream<Code> codes(Statement.Simple instruction) {
        if (instruction instanceof Statement.Evaluate i) return Stream.of(i.code());
        if (instruction instanceof Statement.Copy i) return Stream.of(i.code());
        return instruction instanceof Statement.Assign i ? Stream.of(i.value()) : Stream.empty();
    }

    private static Stream<Code> codes(Terminator terminator) {
        List<Code> codes = new ArrayList<>();
        if (terminator instanceof Terminator.Branch t) codes.add(t.test().condition());
        if (terminator instanceof Terminator.Choose t) codes.add(t.selector());
        if (terminator instanceof Terminator.Suspend t) codes.add(t.arguments());
        if (terminator instanceof Terminator.Return t) codes.add(t.value());
        if (terminator instanceof Terminator.Throw t) codes.add(t.exception());
        return codes.stream().filter(Objects::nonNull);
    }
}
