package dev.bobbin.processor.ir;

import dev.bobbin.processor.read.GeneratorMethod;
import dev.bobbin.processor.read.NamedType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;

/**
 * A generator method in normal form.
 *
 * @param method what was asked for
 * @param frameType the class that the compiled body extends
 * @param declaration the method, with the types that the variables' types belong with
 * @param host the variable of the host instance, of an instance method
 * @param parameters the parameters without the capability, in order
 * @param body the statements; falling off their end returns
 * @param localTypes the classes that were declared in the body
 * @param copiedNames the names that copied text declares: no Java local around it may have one of them
 * @param fileName the user's file
 * @param line the user's line of the declaration
 * @param endLine the user's line on which the body ends
 */
public record NormalMethod(
        GeneratorMethod method,
        NamedType frameType,
        ExecutableElement declaration,
        Optional<Variable> host,
        List<Variable> parameters,
        List<Statement> body,
        List<LocalType.Declaration> localTypes,
        Set<String> copiedNames,
        String fileName,
        int line,
        int endLine) {
    public NormalMethod {
        parameters = List.copyOf(parameters);
        body = List.copyOf(body);
        localTypes = List.copyOf(localTypes);
        copiedNames = Set.copyOf(copiedNames);
    }

    /** What the frame is made with: the host instance, then the parameters. */
    public List<Variable> given() {
        return Stream.concat(host.stream(), parameters.stream()).toList();
    }

    @Override
    public String toString() {
        return line + ": " + method.displayName() + given() + "\n" + StatementText.of(body);
    }
}
