package dev.bobbin.oracle.compile;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;

/** Runs bodies that generated factories cannot call, being private. */
public final class PrivateBody {
    private PrivateBody() {}

    /** Runs the method; what it throws comes out as it is. */
    public static Object run(Class<?> host, String name, Class<?>[] parameters, Object target, Object... arguments)
            throws Throwable {
        Method method = host.getDeclaredMethod(name, parameters);
        method.setAccessible(true);
        // Not by reflection, which on JDK 17 answers boxes that are not those of valueOf(): programs may compare them.
        MethodHandle handle = MethodHandles.lookup().unreflect(method).asFixedArity();
        return (target == null ? handle : handle.bindTo(target)).invokeWithArguments(arguments);
    }
}
