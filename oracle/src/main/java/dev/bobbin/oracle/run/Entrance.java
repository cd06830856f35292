package dev.bobbin.oracle.run;

import dev.bobbin.Gen;
import dev.bobbin.oracle.compile.PrivateBody;
import dev.bobbin.oracle.compile.Program;
import dev.bobbin.oracle.thread.ThreadGens;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;

/** Finds the method that a program begins with in its loaded classes, and calls it. */
final class Entrance {
    private final ClassLoader loader;
    private final Program.Entry entry;

    Entrance(ClassLoader loader, Program.Entry entry) {
        this.loader = loader;
        this.entry = entry;
    }

    /** The generator that the factory makes. */
    Gen<?, ?, ?> made() throws Throwable {
        Method body = body();
        Class<?> factories = loader.loadClass(factoriesName(body.getDeclaringClass()));
        Class<?>[] types = isStatic(body) ? new Class<?>[0] : new Class<?>[] {body.getDeclaringClass()};
        Object[] arguments = isStatic(body) ? new Object[0] : new Object[] {host(body)};
        return (Gen<?, ?, ?>) PrivateBody.run(factories, entry.method(), types, null, arguments);
    }

    /** A generator that calls the annotated method directly. */
    Gen<?, ?, ?> pushed() throws Throwable {
        Method body = body();
        Object target = isStatic(body) ? null : host(body);
        Class<?>[] types = body.getParameterTypes();
        return ThreadGens.pushing(
                entry.method(),
                types[0],
                capability -> PrivateBody.run(body.getDeclaringClass(), body.getName(), types, target, capability));
    }

    /** Calls the driver. */
    void drive() throws Throwable {
        Class<?> host = loader.loadClass(entry.host());
        PrivateBody.run(host, entry.method(), new Class<?>[0], null);
    }

    private Method body() throws ClassNotFoundException {
        return Stream.of(loader.loadClass(entry.host()).getDeclaredMethods())
                .filter(m -> m.getName().equals(entry.method()) && m.getParameterCount() == 1)
                .filter(m -> ThreadGens.isCapability(m.getParameterTypes()[0]))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no generator method " + entry));
    }

    private static Object host(Method body) throws ReflectiveOperationException {
        Constructor<?> constructor = body.getDeclaringClass().getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    private static boolean isStatic(Method method) {
        return Modifier.isStatic(method.getModifiers());
    }

    private static String factoriesName(Class<?> host) {
        String simple = host.getName().substring(host.getPackageName().length()).replace(".", "");
        String name = simple.replace('$', '_') + "Generators";
        return host.getPackageName().isEmpty() ? name : host.getPackageName() + "." + name;
    }
}
