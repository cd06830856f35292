package dev.bobbin.processor.emit;

import dev.bobbin.processor.ir.NormalMethod;
import dev.bobbin.processor.ir.Variable;
import dev.bobbin.processor.liveness.FrameLayout;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * The names of variables in the generated class. A variable of the user's keeps its name where it can; what the processor
 * adds makes way.
 */
final class VariableNames {
    private static final Set<String> PACKAGES = Set.of("java", "javax", "jdk", "dev", "com", "org", "net", "io");

    private final Map<Variable, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> copiedNames;

    VariableNames(NormalMethod method, FrameLayout layout) {
        this.copiedNames = method.copiedNames();
        // A variable of this name would hide the class, by which its constants are named.
        taken.add(method.method().stateClass());
        for (Variable field : layout.fields()) {
            if (!isOurs(method, field)) names.put(field, fresh(field.name(), false));
        }
        for (Variable field : layout.fields()) {
            if (isOurs(method, field)) names.put(field, fresh(field.name(), true));
        }
        for (Variable local : layout.locals()) {
            if (local.kind() != Variable.Kind.TEMPORARY) names.put(local, fresh(local.name(), true));
        }
        for (Variable local : layout.locals()) {
            if (local.kind() == Variable.Kind.TEMPORARY) names.put(local, fresh(local.name(), true));
        }
    }

    /** A variable of the processor's may be read where copied text has declared any name; one of the user's may not. */
    private static boolean isOurs(NormalMethod method, Variable variable) {
        return variable.kind() == Variable.Kind.TEMPORARY || method.host().equals(Optional.of(variable));
    }

    boolean has(Variable variable) {
        return names.containsKey(variable);
    }

    Map<Variable, String> all() {
        return names;
    }

    String of(Variable variable) {
        String name = names.get(variable);
        if (name == null) throw new IllegalStateException("no name for " + variable);
        return name;
    }

    /** A name for a Java local of the processor's. */
    String fresh(String wish) {
        return fresh(wish, true);
    }

    /** @param local whether it must also differ from names that copied text declares, which would hide it or clash with it */
    private String fresh(String wish, boolean local) {
        String name = wish;
        for (int n = 1; !isFree(name, local); n++) name = wish + "$" + n;
        taken.add(name);
        return name;
    }

    /** Whether the name may be that of a type or the beginning of a package's, which a variable of it hides (JLS 6.4.2). */
    private static boolean obscures(String name) {
        return Character.isUpperCase(name.charAt(0)) && name.indexOf('$') < 0 || PACKAGES.contains(name);
    }

    private boolean isFree(String name, boolean local) {
        return SourceVersion.isIdentifier(name)
                && !SourceVersion.isKeyword(name)
                && !taken.contains(name)
                && !obscures(name)
                // A pattern variable with a number would hide the field.
                && !((local || name.indexOf('$') >= 0) && copiedNames.contains(name));
    }
}
