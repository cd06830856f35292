package dev.bobbin.processor.environment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bobbin.processor.ProcessorsForTests;
import dev.bobbin.processor.testing.Compilation;
import dev.bobbin.processor.testing.ForwardingEnvironment;
import dev.bobbin.processor.testing.Source;
import dev.bobbin.processor.testing.WrappingProcessor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;

/** Whole compilations, with processing environments that are wrapped as build tools wrap them. */
class UnwrappingTest {
    @Test
    void aFieldAsGradleAndKaptHaveIt() {
        assertWorks(ForwardingEnvironment::new);
    }

    @Test
    void aFieldOfASuperclass() {
        class Subclass extends ForwardingEnvironment {
            Subclass(ProcessingEnvironment delegate) {
                super(delegate);
            }
        }

        assertWorks(Subclass::new);
    }

    @Test
    void aProxyAsIntelliJHasIt() {
        assertWorks(delegate ->
                proxy((proxy, method, arguments) -> method.getDeclaringClass() == WrapperDelegateAccessor.class
                        ? delegate
                        : method.invoke(delegate, arguments)));
    }

    @Test
    void aProxyWithItsTargetInTheHandler() {
        record Handler(ProcessingEnvironment target) implements InvocationHandler {
            @Override
            public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
                return method.invoke(target, arguments);
            }
        }

        assertWorks(delegate -> (ProcessingEnvironment) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ProcessingEnvironment.class}, new Handler(delegate)));
    }

    @Test
    void severalWrappersAroundEachOther() {
        assertWorks(delegate -> new ForwardingEnvironment(new ForwardingEnvironment(delegate)));
    }

    @Test
    void aWrapperAroundItselfIsGivenUp() {
        class Loop extends ForwardingEnvironment {
            @SuppressWarnings("unused")
            private final ProcessingEnvironment self = this;

            Loop() {
                super(null);
            }
        }

        assertThat(Unwrapping.search(new Loop(), environment -> false)).isEmpty();
    }

    /** IntelliJ's is not public either. */
    private interface WrapperDelegateAccessor {
        @SuppressWarnings("unused")
        Object getWrapperDelegate();
    }

    private ProcessingEnvironment proxy(InvocationHandler handler) {
        return (ProcessingEnvironment) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ProcessingEnvironment.class, WrapperDelegateAccessor.class},
                handler);
    }

    private static void assertWorks(UnaryOperator<ProcessingEnvironment> wrapper) {
        Compilation compilation = Compilation.of(Source.of("Demo.java", """
                        class Demo {
                            @dev.bobbin.Generator static void walk(dev.bobbin.IntYield y) {}
                        }
                        """))
                .processors(Stream.of(ProcessorsForTests.withoutBodies())
                        .map(processor -> new WrappingProcessor(processor, wrapper))
                        .toArray(Processor[]::new))
                .options("-Xlint:all", "-Werror")
                .compile();

        assertThat(compilation.messages()).as(compilation.report()).isEmpty();
        assertThat(compilation.generatedTypes()).containsExactly("Demo$walk", "DemoGenerators");
    }
}
