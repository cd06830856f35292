package dev.bobbin.processor.ir;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A class that was local to the body and is now a member of the generated class, inside a scope class of its own that
 * carries what it captured:
 *
 * <pre>
 * class F { int m() { return a; } }       final class F$Scope { final int a; class F { int m() { return F$Scope.this.a; } } }
 * </pre>
 *
 * @param element the class
 * @param scope a wish for the name of its scope class
 * @param name its name inside the scope
 */
public record LocalType(TypeElement element, String scope, String name) {
    /**
     * What a local class becomes.
     *
     * @param captures the variables whose values the scope carries
     * @param inner whether the scope is an inner class, of which an instance is made where the declaration stood
     * @param code the declaration
     */
    public record Declaration(LocalType type, List<Variable> captures, boolean inner, Code code) {
        public Declaration {
            captures = List.copyOf(captures);
        }
    }
}
