package dev.bobbin.processor.normalize;

import dev.bobbin.processor.attribute.AttributedMethod;
import dev.bobbin.processor.ir.NormalMethod;
import dev.bobbin.processor.ir.Statement;
import dev.bobbin.processor.ir.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.VariableElement;

/** The pass from an attributed method to its normal form. */
public final class Normalizer {
    private Normalizer() {}

    public static NormalMethod normalize(AttributedMethod method) {
        Body body = new Body(method);
        List<Variable> parameters = new ArrayList<>();
        for (VariableElement parameter : method.declaration().getParameters()) {
            if (!method.isCapability(parameter)) parameters.add(body.parameter(parameter));
        }
        List<Statement> statements =
                body.collect(() -> Statements.all(body, method.tree().getBody().getStatements()));
        return new NormalMethod(
                method.method(),
                YieldedNumbers.frameType(method),
                method.declaration(),
                Optional.ofNullable(body.host()),
                parameters,
                statements,
                body.declarations(),
                body.copies().declaredNames(),
                method.source().fileName(),
                method.line(method.tree().getReturnType()),
                method.lastLine());
    }
}
