package dev.bobbin.benchmarks.rival;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.javaflow.providers.core.ContinuableClassTransformationFactory;
import org.apache.commons.javaflow.spi.ClasspathResourceLoader;
import org.apache.commons.javaflow.spi.ResourceTransformer;

/** Rewrites the classes of one package as they are loaded: needs neither an agent nor a step of the build. */
final class FlowLoader extends ClassLoader {
    private static final String REWRITTEN = "dev.bobbin.benchmarks.rival.flow.";

    private final ResourceTransformer transformer;

    private FlowLoader(ClassLoader parent) {
        super(parent);
        transformer =
                new ContinuableClassTransformationFactory().createTransformer(new ClasspathResourceLoader(parent));
    }

    static FlowBodies load() {
        FlowLoader loader = new FlowLoader(Flow.class.getClassLoader());
        try {
            return (FlowBodies) loader.loadClass(REWRITTEN + "RewrittenBodies")
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            return name.startsWith(REWRITTEN) ? rewrite(name) : super.loadClass(name, resolve);
        }
    }

    private Class<?> rewrite(String name) throws ClassNotFoundException {
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] original = in.readAllBytes();
            byte[] rewritten = transformer.transform(original);
            byte[] code = rewritten == null ? original : rewritten;
            return defineClass(name, code, 0, code.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
