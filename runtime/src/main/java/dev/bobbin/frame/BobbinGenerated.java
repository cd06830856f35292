package dev.bobbin.frame;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what the processor has written, for tools that read class files: coverage tools leave out classes with an
 * annotation whose name contains {@code Generated}, and the processor knows its own work again in a later compilation.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface BobbinGenerated {}
