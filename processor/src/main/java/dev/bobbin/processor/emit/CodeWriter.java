package dev.bobbin.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.bobbin.processor.factory.TypeNames;
import dev.bobbin.processor.ir.Code;
import dev.bobbin.processor.ir.Fragment;
import dev.bobbin.processor.ir.Variable;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.type.TypeMirror;

/** Writes code: the user's text and what stands in place of its names. */
final class CodeWriter {
    private final TypeNames types;
    private final VariableNames names;
    private final Bridges bridges;
    private final String ownName;
    private final String assertions;
    private boolean usesAssertions;

    CodeWriter(TypeNames types, VariableNames names, Bridges bridges, String ownName, String assertions) {
        this.types = types;
        this.names = names;
        this.bridges = bridges;
        this.ownName = ownName;
        this.assertions = assertions;
    }

    CodeBlock write(Code code) {
        return write(code, Map.of());
    }

    /** @param copies variables that stand under another name here */
    CodeBlock write(Code code, Map<Variable, String> copies) {
        CodeBlock.Builder out = CodeBlock.builder();
        write(code, copies, out);
        return out.build();
    }

    private void write(Code code, Map<Variable, String> copies, CodeBlock.Builder out) {
        for (Fragment fragment : code.fragments()) {
            if (fragment instanceof Fragment.Text f) {
                out.add("$L", LineMarks.marked(f.text(), f.line()));
            } else if (fragment instanceof Fragment.TypeUse f) {
                out.add("$T", types.of(f.type()));
            } else if (fragment instanceof Fragment.Use f) {
                variable(f.variable(), f.access(), copies, out);
            } else if (fragment instanceof Fragment.Capture f) {
                variable(f.variable(), Fragment.Access.READ, copies, out);
            } else if (fragment instanceof Fragment.Nested f) {
                boolean parens = !f.code().primary();
                if (parens) out.add("(");
                write(f.code(), copies, out);
                if (parens) out.add(")");
            } else if (fragment instanceof Fragment.BridgeName f) {
                out.add("$L", bridges.name(f.bridge()));
            } else if (fragment instanceof Fragment.OwnName) {
                out.add("$L", ownName);
            } else if (fragment instanceof Fragment.AssertionsEnabled) {
                usesAssertions = true;
                out.add("$L.$L", ownName, assertions);
            } else if (fragment instanceof Fragment.LocalTypeName f) {
                out.add("$L.$L", f.type().scope(), f.type().name());
            } else if (fragment instanceof Fragment.ScopeName f) {
                out.add("$L", f.type().scope());
            } else if (fragment instanceof Fragment.ClassName f) {
                out.add("$T", ClassName.get(f.packageName(), f.simpleName()));
            }
        }
    }

    private void variable(
            Variable variable, Fragment.Access access, Map<Variable, String> copies, CodeBlock.Builder out) {
        String name = copies.containsKey(variable) ? copies.get(variable) : names.of(variable);
        if (access != Fragment.Access.READ || variable.view().isEmpty()) {
            out.add("$L", name);
            return;
        }
        CodeBlock view = variable.view().stream()
                .map(bound -> CodeBlock.of("$T", types.of(bound)))
                .collect(Collectors.collectingAndThen(Collectors.toList(), v -> CodeBlock.join(v, " & ")));
        out.add("(($L) $L)", view, name);
    }

    /** Whether anything written so far asks for the constant that says whether assertions are on. */
    boolean usesAssertions() {
        return usesAssertions;
    }

    CodeBlock type(TypeMirror type) {
        return CodeBlock.of("$T", types.of(type));
    }
}
