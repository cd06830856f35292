package dev.bobbin.processor.attribute;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** A blocking call that is to be compiled as an await. */
public sealed interface AwaitedCall {
    /**
     * Another method is called in its place, with the object of the call as its first argument: one that answers what to
     * await, or a generator method.
     */
    record Form(ExecutableElement method, boolean isGenerator) implements AwaitedCall {}

    /**
     * The call itself is made by another thread.
     *
     * @param waits whether it waits for others, and has no work to do
     * @param attempt an expression that makes the call if it need not wait, and else is null; {@code $0} is the object of
     *     the call, {@code $1} the first argument. Null if there is none
     * @param type what the attempt takes the object for; null if there is no attempt
     */
    record Elsewhere(boolean waits, String attempt, TypeElement type) implements AwaitedCall {}
}
