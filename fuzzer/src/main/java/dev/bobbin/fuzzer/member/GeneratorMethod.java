package dev.bobbin.fuzzer.member;

import dev.bobbin.fuzzer.expression.Literal;
import dev.bobbin.fuzzer.statement.Block;
import dev.bobbin.fuzzer.tree.Node;
import dev.bobbin.fuzzer.tree.Source;
import java.util.ArrayList;
import java.util.List;

/** A generator method. One that recurses returns at once when its depth has been used up. */
public record GeneratorMethod(Signature signature, Capability capability, Block body) implements Node {
    @Override
    public void write(Source out) {
        List<String> parameters = new ArrayList<>();
        signature.parameters().forEach(p -> parameters.add(signature.declared(p) + " " + p.name()));
        parameters.add(Math.min(signature.capabilityAt(), parameters.size()), capability + " y");
        String result = signature.result().map(Object::toString).orElse("void");
        out.add("\n").line("@Generator");
        out.line(
                signature.isPrivate() ? "private " : "",
                signature.isStatic() ? "static " : "",
                signature.isGeneric() ? "<T> " : "",
                result,
                " ");
        out.add(signature.name(), "(")
                .join(", ", parameters)
                .add(") throws Exception ")
                .open();
        if (signature.isRecursive()) {
            out.line("if (depth <= 0) return");
            signature.result().ifPresent(type -> out.add(" ", Literal.plain(type)));
            out.add(";");
        }
        body.writeStatements(out);
        out.shut();
    }
}
