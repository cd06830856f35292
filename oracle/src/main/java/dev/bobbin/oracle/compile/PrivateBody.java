package dev.bobbin.oracle.compile;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Runs bodies that generated factories cannot call, being private. */
public final class PrivateBody {
    private PrivateBody() {}

    /** Runs the method; what it throws comes out as it is. */
    public static Object run(Class<?> host, String name, Class<?>[] parameters, Object target, Object... arguments)
            throws Throwable {
        Method method = host.getDeclaredMethod(name, parameters);
        method.setAccessible(true);
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
