package dev.bobbin.processor.blocking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the rule for a call. The rule of the nearest type counts, and of several for one type the last. */
final class Rules {
    private static final String ALL = "*";

    private final Types types;
    private final Elements elements;
    private final Map<String, List<Rule>> byMethod;
    private final Map<String, TypeElement> typesByName = new HashMap<>();

    Rules(Table table, Types types, Elements elements) {
        this.types = types;
        this.elements = elements;
        this.byMethod = table.rules().stream().collect(Collectors.groupingBy(Rule::method));
    }

    /**
     * The rule for a call, or null.
     *
     * @param receiver the type of what the method is called on, as the call says it
     */
    Rule of(ExecutableElement callee, TypeMirror receiver) {
        if (isOfObject(callee) && !byMethod.containsKey(callee.getSimpleName().toString())) return null;
        Rule best = null;
        for (Rule rule : byMethod.getOrDefault(callee.getSimpleName().toString(), List.of())) {
            if (concerns(rule, callee, receiver)) best = nearer(best, rule);
        }
        for (Rule rule : byMethod.getOrDefault(ALL, List.of())) {
            if (!isOfObject(callee) && concerns(rule, callee, receiver)) best = nearer(best, rule);
        }
        return best;
    }

    private static boolean isOfObject(ExecutableElement method) {
        return ((TypeElement) method.getEnclosingElement()).getQualifiedName().contentEquals("java.lang.Object");
    }

    private Rule nearer(Rule one, Rule other) {
        if (one == null) return other;
        boolean below = isBelow(type(one).asType(), type(other).asType());
        boolean above = isBelow(type(other).asType(), type(one).asType());
        if (below && above) return one.isForAll() || !other.isForAll() ? other : one;
        return below ? one : other;
    }

    private boolean concerns(Rule rule, ExecutableElement callee, TypeMirror receiver) {
        TypeElement type = type(rule);
        if (type == null || !isBelow(receiver, type.asType())) return false;
        if (rule.parameters().isPresent() && !takes(callee, rule.parameters().get(), types)) return false;
        return rule.isForAll() || isMethodOf(type, callee);
    }

    /** Whether the method is the type's or overrides one of the type's. */
    private boolean isMethodOf(TypeElement type, ExecutableElement callee) {
        TypeElement owner = (TypeElement) callee.getEnclosingElement();
        return callee.getEnclosingElement().equals(type)
                || ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
                        .filter(m -> m.getSimpleName().equals(callee.getSimpleName()))
                        .anyMatch(m -> m.equals(callee) || elements.overrides(callee, m, owner));
    }

    /** Whether the method has these parameter types, which are erased and may be simple names. */
    static boolean takes(ExecutableElement callee, List<String> parameters, Types types) {
        if (callee.getParameters().size() != parameters.size()) return false;
        for (int i = 0; i < parameters.size(); i++) {
            String actual =
                    types.erasure(callee.getParameters().get(i).asType()).toString();
            if (!actual.equals(parameters.get(i)) && !actual.endsWith("." + parameters.get(i))) return false;
        }
        return true;
    }

    private boolean isBelow(TypeMirror type, TypeMirror above) {
        return types.isSubtype(types.erasure(type), types.erasure(above));
    }

    /** The type of a rule; null where there is none of this name. */
    TypeElement type(Rule rule) {
        return typesByName.computeIfAbsent(rule.type(), elements::getTypeElement);
    }
}
