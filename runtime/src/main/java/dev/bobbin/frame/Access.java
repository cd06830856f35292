package dev.bobbin.frame;

import static java.lang.invoke.MethodHandleInfo.REF_getField;
import static java.lang.invoke.MethodHandleInfo.REF_getStatic;
import static java.lang.invoke.MethodHandleInfo.REF_invokeSpecial;
import static java.lang.invoke.MethodHandleInfo.REF_invokeStatic;
import static java.lang.invoke.MethodHandleInfo.REF_invokeVirtual;
import static java.lang.invoke.MethodHandleInfo.REF_newInvokeSpecial;
import static java.lang.invoke.MethodHandleInfo.REF_putField;
import static java.lang.invoke.MethodHandleInfo.REF_putStatic;
import static java.lang.invoke.MethodType.methodType;

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

    /** Finds a member with all rights of a class; the kind is that of a reference in a class file. */
    private static MethodHandle find(
            Lookup own, Class<?> caller, int kind, Class<?> owner, String name, MethodType type) {
        try {
            Lookup lookup = MethodHandles.privateLookupIn(caller, own);
            MethodHandle found = switch (kind) {
                case REF_getField -> lookup.findGetter(owner, name, type.returnType());
                case REF_putField -> lookup.findSetter(owner, name, type.returnType());
                case REF_getStatic -> lookup.findStaticGetter(owner, name, type.returnType());
                case REF_putStatic -> lookup.findStaticSetter(owner, name, type.returnType());
                case REF_invokeVirtual -> lookup.findVirtual(owner, name, type);
                case REF_invokeStatic -> lookup.findStatic(owner, name, type);
                case REF_invokeSpecial -> lookup.findSpecial(owner, name, type, caller);
                default -> lookup.findConstructor(owner, type);
            };
            return found.asFixedArity();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("compile " + caller.getName() + " anew: its generators do not fit it", e);
        }
    }

    /** An instance method, the receiver being its first parameter. */
    public static MethodHandle method(
            Lookup own, Class<?> caller, Class<?> owner, String name, Class<?> returns, Class<?>... parameters) {
        return ofInstance(own, caller, REF_invokeVirtual, owner, name, methodType(returns, parameters));
    }

    /** A static method. */
    public static MethodHandle staticMethod(
            Lookup own, Class<?> caller, Class<?> owner, String name, Class<?> returns, Class<?>... parameters) {
        return find(own, caller, REF_invokeStatic, owner, name, methodType(returns, parameters));
    }

    /** An instance method as {@code super} in the caller names it. */
    public static MethodHandle superMethod(
            Lookup own, Class<?> caller, Class<?> owner, String name, Class<?> returns, Class<?>... parameters) {
        return ofInstance(own, caller, REF_invokeSpecial, owner, name, methodType(returns, parameters));
    }

    /** A member of an instance, which is handed over as one of the caller. */
    private static MethodHandle ofInstance(
            Lookup own, Class<?> caller, int kind, Class<?> owner, String name, MethodType type) {
        MethodHandle found = find(own, caller, kind, owner, name, type);
        return found.asType(found.type().changeParameterType(0, caller));
    }

    /** A constructor; that of an inner class takes the enclosing instance first. */
    public static MethodHandle constructor(Lookup own, Class<?> owner, Class<?>... parameters) {
        return find(own, owner, REF_newInvokeSpecial, owner, null, methodType(void.class, parameters));
    }

    /** Reads an instance field. */
    public static MethodHandle getter(Lookup own, Class<?> caller, Class<?> owner, String name, Class<?> type) {
        return ofInstance(own, caller, REF_getField, owner, name, methodType(type));
    }

    /** Writes an instance field. */
    public static MethodHandle setter(Lookup own, Class<?> caller, Class<?> owner, String name, Class<?> type) {
        return ofInstance(own, caller, REF_putField, owner, name, methodType(type));
    }

    /** Reads a static field. */
    public static MethodHandle staticGetter(Lookup own, Class<?> caller, Class<?> owner, String name, Class<?> type) {
        return find(own, caller, REF_getStatic, owner, name, methodType(type));
    }

    /** Writes a static field. */
    public static MethodHandle staticSetter(Lookup own, Class<?> caller, Class<?> owner, String name, Class<?> type) {
        return find(own, caller, REF_putStatic, owner, name, methodType(type));
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
