package dev.bobbin.processor.environment;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * Takes the wrappers of build tools off a processing environment. Gradle and kapt keep the real one in a field; IntelliJ
 * hands out a proxy that gives it back through {@code getWrapperDelegate()}.
 */
final class Unwrapping {
    private Unwrapping() {}

    /** The outermost environment that {@code accepted} accepts, among the given one and those inside of it. */
    static Optional<ProcessingEnvironment> search(
            ProcessingEnvironment outermost, Predicate<ProcessingEnvironment> accepted) {
        Deque<ProcessingEnvironment> toTry = new ArrayDeque<>(Set.of(outermost));
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        while (!toTry.isEmpty()) {
            ProcessingEnvironment environment = toTry.removeFirst();
            if (!seen.add(environment)) {
                continue;
            }
            if (accepted.test(environment)) {
                return Optional.of(environment);
            }
            if (Proxy.isProxyClass(environment.getClass())) {
                addDelegate(environment, toTry);
            } else {
                addFields(environment, toTry);
            }
        }
        return Optional.empty();
    }

    private static void addDelegate(ProcessingEnvironment proxy, Deque<ProcessingEnvironment> found) {
        InvocationHandler handler = Proxy.getInvocationHandler(proxy);
        for (Class<?> type : proxy.getClass().getInterfaces()) {
            try {
                // Through the handler and not on the proxy: IntelliJ's interface is not public.
                Method accessor = type.getMethod("getWrapperDelegate");
                add(handler.invoke(proxy, accessor, null), found);
            } catch (Throwable notThisInterface) {
                // A proxy that does not answer is a wrapper of an unknown make: nothing to look at.
            }
        }
        // Any other proxy has its target in its handler, more often than not.
        addFields(handler, found);
    }

    private static void addFields(Object wrapper, Deque<ProcessingEnvironment> found) {
        for (Class<?> type = wrapper.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    try {
                        field.setAccessible(true);
                        add(field.get(wrapper), found);
                    } catch (IllegalAccessException | RuntimeException closed) {
                        // The field of a module that is not open: the wrappers that are known are on the class path.
                    }
                }
            }
        }
    }

    private static void add(Object candidate, Deque<ProcessingEnvironment> found) {
        if (candidate instanceof ProcessingEnvironment environment) {
            found.addLast(environment);
        }
    }
}
