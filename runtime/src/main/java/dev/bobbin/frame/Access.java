package dev.bobbin.frame;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;

/**
 * Finds the handles through which generated code reaches what its host may name and it may not: private members, protected
 * ones inherited from another package, and those named by {@code super}. The generated class is in the host's package, so
 * that a private look-up needs no {@code opens}.
 *
 * <p>For generated code. Every method throws an {@link AssertionError} where a member is missing, which can only be when
 * the host was changed after its generators were compiled.
 */
public final class Access {
    private Access() {}

    /** A search for a member with all rights of a class. */
    private interface Search {
        MethodHandle in(Lookup lookup) throws ReflectiveOperationException;
    }

    private static MethodHandle find(Lookup own, Class<?> caller, Search search) {
        try {
            return search.in(MethodHandles.privateLookupIn(caller, own));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("compile " + caller.getName() + " anew: its generators do not fit it", e);
        }
    }

    /** An instance method, the receiver being its first parameter. */
    public static MethodHandle method(
            Lookup own, Class<?> caller, Class<?> owner, String name, Class<?> returns, Class<?>... parameters) {
        MethodType type = MethodType.methodType(returns, parameters);
        return find(own, caller, lookup -> lookup.findVirtual(owner, name, type))
                .asFixedArity()
                .asType(type.insertParameterTypes(0, caller));
    }

    /** A static method. */
    public static MethodHandle staticMethod(
            Lookup own, Class<?> caller, Class<?> owner, String name, Class<?> returns, Class<?>... parameters) {
        MethodType type = MethodType.methodType(returns, parameters);
        return find(own, caller, lookup -> lookup.findStatic(owner, name, type)).asFixedArity();
    }

    /** An instance method as {@code super} in the caller names it. */
    public static MethodHandle superMethod(
            Lookup own, Class<?> caller, Class<?> owner, String name, Class<?> returns, Class<?>... parameters) {
        MethodType type = MethodType.methodType(returns, parameters);
        return find(own, caller, lookup -> lookup.findSpecial(owner, name, type, caller))
                .asFixedArity()
                .asType(type.insertParameterTypes(0, caller));
    }

    /** A constructor; that of an inner class takes the enclosing instance first. */
    public static MethodHandle constructor(Lookup own, Class<?> owner, Class<?>... parameters) {
        MethodType type = MethodType.methodType(void.class, parameters);
        return find(own, owner, lookup -> lookup.findConstructor(owner, type)).asFixedArity();
    }

    /** Reads an instance field. */
    public static MethodHandle getter(Lookup own, Class<?> caller, Class<?> owner, String name, Class<?> type) {
        return find(own, caller, lookup -> lookup.findGetter(owner, name, type))
                .asType(MethodType.methodType(type, caller));
    }

    /** Writes an instance field. */
    public static MethodHandle setter(Lookup own, Class<?> caller, Class<?> owner, String name, Class<?> type) {
        return find(own, caller, lookup -> lookup.findSetter(owner, name, type))
                .asType(MethodType.methodType(void.class, caller, type));
    }

    /** Reads a static field. */
    public static MethodHandle staticGetter(Lookup own, Class<?> caller, Class<?> owner, String name, Class<?> type) {
        return find(own, caller, lookup -> lookup.findStaticGetter(owner, name, type));
    }

    /** Writes a static field. */
    public static MethodHandle staticSetter(Lookup own, Class<?> caller, Class<?> owner, String name, Class<?> type) {
        return find(own, caller, lookup -> lookup.findStaticSetter(owner, name, type));
    }

    /** Answers the instance of an enclosing class, however many levels out, that {@code Outer.this} means. */
    public static MethodHandle outer(Lookup own, Class<?> inner, Class<?> outer) {
        MethodHandle found = MethodHandles.identity(inner);
        for (Class<?> at = inner; at != outer; at = at.getEnclosingClass()) {
            found = MethodHandles.filterReturnValue(found, enclosing(own, at));
        }
        return found;
    }

    /** javac keeps the enclosing instance in a synthetic field, where the class's code speaks of it. */
    private static MethodHandle enclosing(Lookup own, Class<?> inner) {
        for (Field field : inner.getDeclaredFields()) {
            if (field.isSynthetic()
                    && field.getName().startsWith("this$")
                    && field.getType() == inner.getEnclosingClass()) {
                return getter(own, inner, inner, field.getName(), field.getType());
            }
        }
        throw new AssertionError(inner.getName() + " does not keep its enclosing instance");
    }

    /**
     * Throws an exception that the compiler need not know of.
     *
     * @return never
     */
    @SuppressWarnings("unchecked") // the point of it
    public static <X extends Throwable> RuntimeException rethrow(Throwable exception) throws X {
        throw (X) exception;
    }
}
