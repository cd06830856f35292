/**
 * Cuts Java's statements and expressions down to the normal form of {@link dev.bobbin.processor.ir}.
 *
 * <p>{@link dev.bobbin.processor.normalize.BodyFacts} says of every tree whether it has to be lowered; what need not is
 * copied as text by {@link dev.bobbin.processor.normalize.Copies}. {@link
 * dev.bobbin.processor.normalize.Statements} is the table of statement lowerings, one class a family; {@link
 * dev.bobbin.processor.normalize.Expressions} takes the expressions apart around a suspension, in Java's evaluation
 * order.
 */
package dev.bobbin.processor.normalize;
