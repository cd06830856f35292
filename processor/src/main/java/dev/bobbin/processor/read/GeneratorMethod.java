package dev.bobbin.processor.read;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A method marked {@code @Generator}, as it was asked for. Valid for the processing round it was read in: javac makes
 * new elements for each round.
 *
 * @param host the type that declares the method
 * @param element the method
 * @param capability what its body may do
 * @param capabilityParameters the parameters that carry the capability, in the order of
 *     {@link Capability#parameterTypes()}
 * @param yields what it yields, boxed; {@code Void} if nothing
 * @param sends what may be sent to it, boxed; {@code Void} if nothing
 * @param result what it returns, boxed; {@code Void} for {@code void}
 * @param packageName the package of the host and of all that is generated; empty for the unnamed package
 * @param factoryClass the simple name of the class of factories, {@code Outer_HostGenerators}
 * @param factoryMethod the name of the factory
 * @param stateClass the simple name of the class of the compiled body, {@code Outer$Host$method}
 */
public record GeneratorMethod(
        TypeElement host,
        ExecutableElement element,
        Capability capability,
        List<VariableElement> capabilityParameters,
        TypeMirror yields,
        TypeMirror sends,
        TypeMirror result,
        String packageName,
        String factoryClass,
        String factoryMethod,
        String stateClass) {

    public GeneratorMethod {
        capabilityParameters = List.copyOf(capabilityParameters);
    }

    /** The parameters that are not capabilities, in order: what a factory and the compiled body are given. */
    public List<VariableElement> parameters() {
        return element.getParameters().stream()
                .filter(p -> !capabilityParameters.contains(p))
                .<VariableElement>map(p -> p)
                .toList();
    }

    public boolean isStatic() {
        return element.getModifiers().contains(Modifier.STATIC);
    }

    /** What becomes of blocking calls in its body. */
    public Blocking blocking() {
        return Blocking.of(element);
    }

    /** The class that the compiled body extends, unless that of a narrower capability will do. */
    public NamedType frameType() {
        return frameType(capability);
    }

    /** The class that the body extends if it is compiled as one with this capability. */
    public NamedType frameType(Capability narrower) {
        return NamedType.of(narrower.frameType(), typeArguments(narrower));
    }

    /** The type that the factory returns. */
    public NamedType factoryType() {
        return NamedType.of(capability.factoryType(), typeArguments(capability));
    }

    /**
     * The type parameters of the factory and of the class of the compiled body: for an instance method its host's first,
     * then its own.
     */
    public List<TypeParameter> typeParameters() {
        return TypeParameter.of(this);
    }

    /** The qualified name of the class of factories. */
    public String qualifiedFactoryClass() {
        return qualified(factoryClass);
    }

    /** The qualified name of the class of the compiled body. */
    public String qualifiedStateClass() {
        return qualified(stateClass);
    }

    /** The method as a reader names it: {@code Outer.Host.method}. */
    public String displayName() {
        return Names.display(element);
    }

    private String qualified(String simpleName) {
        return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    }

    private List<TypeMirror> typeArguments(Capability compiled) {
        return compiled.typeArguments().stream()
                .map(role -> switch (role) {
                    case YIELDS -> yields;
                    case SENDS -> sends;
                    case RESULT -> result;
                })
                .toList();
    }
}
