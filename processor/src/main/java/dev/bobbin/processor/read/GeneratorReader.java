package dev.bobbin.processor.read;

import dev.bobbin.processor.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the generator methods of a host. A method it cannot make sense of is reported and left out. */
public final class GeneratorReader {
    private final Elements elements;
    private final Types types;
    private final CapabilityReader capabilities;

    public GeneratorReader(ProcessingEnvironment environment, Problems problems) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.capabilities = new CapabilityReader(elements, problems);
    }

    /** Whether all that the signatures of a host's generator methods mention is known. */
    public static boolean isResolved(TypeElement host) {
        return Marks.generatorsOf(host).stream()
                .noneMatch(method -> Unresolved.inSignature(method) || Marks.isFactoryNameUnknown(method));
    }

    /** The generator methods of a host whose signatures are resolved, in the order in which they are declared. */
    public List<GeneratorMethod> read(TypeElement host) {
        List<ExecutableElement> marked = Marks.generatorsOf(host);
        Map<ExecutableElement, String> stateClasses = new StateClassNames(elements, types).of(host, marked);
        return marked.stream()
                .map(method -> read(host, method, stateClasses.get(method)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<GeneratorMethod> read(TypeElement host, ExecutableElement method, String stateClass) {
        return capabilities
                .read(method)
                .map(declared -> new GeneratorMethod(
                        host,
                        method,
                        declared.capability(),
                        declared.parameters(),
                        declared.yields(),
                        declared.sends(),
                        boxed(method.getReturnType()),
                        Names.packageOf(host),
                        Names.factoryClass(host),
                        Names.factoryMethod(method),
                        stateClass));
    }

    private TypeMirror boxed(TypeMirror type) {
        if (type.getKind() == TypeKind.VOID) {
            return elements.getTypeElement("java.lang.Void").asType();
        }
        return type instanceof PrimitiveType primitive
                ? types.boxedClass(primitive).asType()
                : type;
    }
}
