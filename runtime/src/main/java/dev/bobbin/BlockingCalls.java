package dev.bobbin;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of all {@link Generator} methods of a type, a package or a module what becomes of the blocking calls in their
 * bodies. What is said nearest counts: by the method itself, its type, the types around that, the package, the module. A
 * package says nothing of those below it.
 */
@Documented
@Target({ElementType.TYPE, ElementType.PACKAGE, ElementType.MODULE})
@Retention(RetentionPolicy.CLASS)
public @interface BlockingCalls {
    /**
     * What becomes of them.
     *
     * @return what the methods do not say otherwise
     */
    Blocking value();
}
