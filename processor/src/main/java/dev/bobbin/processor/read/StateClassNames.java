package dev.bobbin.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Chooses the names of state classes. {@code Outer$Host$method} is what debuggers that watch {@code Outer$*} find. An
 * overloaded method is told apart by the types of its parameters, so that a name does not change when another overload
 * is added before it. Names are compared without regard to case, as the file systems that hold the class files do.
 */
final class StateClassNames {
    private static final int LONGEST_SUFFIX = 60;

    private final Elements elements;
    private final Types types;

    StateClassNames(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /** The simple names of the classes for these methods of a host, which are all that are marked. */
    Map<ExecutableElement, String> of(TypeElement host, List<ExecutableElement> methods) {
        Map<String, List<ExecutableElement>> overloads = methods.stream()
                .collect(Collectors.groupingBy(
                        m -> folded(m.getSimpleName().toString()), LinkedHashMap::new, Collectors.toList()));
        Map<ExecutableElement, String> names = new LinkedHashMap<>();
        for (List<ExecutableElement> sameName : overloads.values()) {
            Set<String> ambiguous = repeated(sameName, this::readableSuffix);
            for (ExecutableElement method : sameName) {
                String name = String.join("$", Names.nesting(host)) + "$" + method.getSimpleName();
                if (sameName.size() > 1) {
                    String suffix = readableSuffix(method);
                    name += "$" + (ambiguous.contains(folded(suffix)) ? hash(method) : suffix);
                }
                while (isTaken(host, name) || names.containsValue(name)) {
                    name += "$gen";
                }
                names.put(method, name);
            }
        }
        return names;
    }

    private static Set<String> repeated(List<ExecutableElement> methods, Function<ExecutableElement, String> suffix) {
        Map<String, Long> counts =
                methods.stream().collect(Collectors.groupingBy(m -> folded(suffix.apply(m)), Collectors.counting()));
        counts.values().removeIf(count -> count == 1);
        return counts.keySet();
    }

    /** {@code Node_int} for the parameters {@code (Yield<Integer> y, Node node, int depth)}. */
    private String readableSuffix(ExecutableElement method) {
        String suffix = method.getParameters().stream()
                .filter(p -> !CapabilityReader.isCapability(p))
                .map(p -> erasedName(p.asType(), e -> e.getSimpleName().toString()))
                .collect(Collectors.joining("_"));
        if (suffix.length() > LONGEST_SUFFIX) {
            return hash(method);
        }
        return suffix.isEmpty() ? "void" : suffix;
    }

    /** A short name for the full signature: the same in every compilation. */
    private String hash(ExecutableElement method) {
        List<String> signature = new ArrayList<>(List.of(method.getSimpleName().toString()));
        for (VariableElement parameter : method.getParameters()) {
            signature.add(erasedName(
                    parameter.asType(), e -> elements.getBinaryName(e).toString()));
        }
        return String.format(Locale.ROOT, "%08x", signature.hashCode());
    }

    private String erasedName(TypeMirror type, Function<TypeElement, String> name) {
        TypeMirror erased = types.erasure(type);
        if (erased instanceof ArrayType array) {
            return erasedName(array.getComponentType(), name) + "Array";
        }
        return erased instanceof DeclaredType declared
                ? name.apply((TypeElement) declared.asElement())
                : erased.getKind().name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether the user has a class with this binary name: a top-level one, or one nested in the host or around it. What
     * Bobbin generated itself, in an earlier round or compilation, is to be written anew under the same name.
     */
    private boolean isTaken(TypeElement host, String stateClass) {
        for (Element around = host; around instanceof TypeElement type; around = around.getEnclosingElement()) {
            String prefix = String.join("$", Names.nesting(type)) + "$";
            String member = folded(stateClass.substring(prefix.length()));
            if (ElementFilter.typesIn(type.getEnclosedElements()).stream()
                    .anyMatch(t -> folded(t.getSimpleName().toString()).equals(member))) {
                return true;
            }
        }
        String packageName = Names.packageOf(host);
        TypeElement topLevel = elements.getTypeElement(
                elements.getModuleOf(host), packageName.isEmpty() ? stateClass : packageName + "." + stateClass);
        return topLevel != null && !Marks.isGenerated(topLevel);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
