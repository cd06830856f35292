package dev.bobbin.samples.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bobbin.Gen;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A generator keeps what its body may still read, and nothing after its end. */
class ReachabilityTest {
    private static final int COLLECTIONS = 50;

    @Test
    void aVariableIsKeptWhileItIsReadLater() {
        Held<Gen<String, Void, Object>> held = holding(Object::new, HoldersGenerators::parameter);
        held.generator.next();

        collect();

        assertThat(held.object.get()).isNotNull();
        Reference.reachabilityFence(held.generator);
    }

    @Test
    void nothingIsKeptAfterTheEnd() {
        Held<Gen<String, Void, Object>> held = holding(Object::new, HoldersGenerators::parameter);
        held.generator.forEachRemaining(value -> {});

        assertNotKept(held);
    }

    @Test
    void nothingIsKeptAfterAClose() {
        Held<Gen<String, Object, Void>> held = holding(Object::new, HoldersGenerators::untilTheEnd);
        held.generator.next();
        held.generator.close();

        assertNotKept(held);
    }

    @Test
    void nothingIsKeptAfterACloseBeforeTheStart() {
        Held<Gen<String, Object, Void>> held = holding(Object::new, HoldersGenerators::untilTheEnd);
        held.generator.close();

        assertNotKept(held);
    }

    @Test
    void nothingIsKeptAfterAnException() {
        Held<Gen<String, Object, Void>> held = holding(Object::new, HoldersGenerators::untilTheEnd);
        held.generator.next();
        assertThatThrownBy(() -> held.generator.raise(new IllegalStateException()))
                .isInstanceOf(IllegalStateException.class);

        assertNotKept(held);
    }

    @Test
    void nothingIsKeptAfterAnExceptionBeforeTheStart() {
        Held<Gen<String, Object, Void>> held = holding(Object::new, HoldersGenerators::untilTheEnd);
        assertThatThrownBy(() -> held.generator.raise(new IllegalStateException()))
                .isInstanceOf(IllegalStateException.class);

        assertNotKept(held);
    }

    @Test
    void whatWasRaisedIsNotKept() {
        Gen<String, Void, Void> generator = HoldersGenerators.caught();
        generator.next();
        WeakReference<Object> raised = given(() -> new IllegalStateException("message"), generator::raise);
        assertThat(generator.next()).isEqualTo("message");

        assertThat(generator.next()).isEqualTo("finally");

        assertNotKept(new Held<>(raised, generator));
    }

    @Test
    void whatALoopGoesThroughIsTheIteratorsAlone() {
        Held<Gen<String, Void, Void>> held = holding(Holders.Source::new, HoldersGenerators::iterated);
        held.generator.next();

        assertNotKept(held);
    }

    @Test
    void aHostIsNotKeptWhenItsFieldsWereRead() {
        Held<Gen<String, Void, Void>> held = holding(Holders::new, HoldersGenerators::host);
        held.generator.next();

        assertThat(held.generator.next()).isEqualTo("without");

        assertNotKept(held);
    }

    @Test
    void whatALambdaHasCapturedIsTheLambdasAlone() {
        Held<Gen<Runnable, Void, Void>> held = holding(Object::new, HoldersGenerators::lambda);
        held.generator.next();

        assertNotKept(held);
    }

    @Test
    void aValueThatWasSentIsNotKept() {
        Gen<String, Object, Void> generator = HoldersGenerators.sent();
        generator.next();

        WeakReference<Object> ignored = given(Object::new, generator::send);
        assertNotKept(new Held<>(ignored, generator));
        WeakReference<Object> converted = given(Object::new, generator::send);
        assertNotKept(new Held<>(converted, generator));
    }

    @Test
    void aValueThatWasYieldedIsNotKept() {
        Held<Gen<Object, Void, Void>> held = holding(Object::new, HoldersGenerators::yielded);
        held.generator.next();

        assertNotKept(held);
    }

    @Test
    void aValueThatHasNextHasReadIsKeptUntilItIsTaken() {
        Held<Gen<Object, Void, Void>> held = holding(Object::new, HoldersGenerators::yielded);
        assertThat(held.generator.hasNext()).isTrue();
        collect();
        assertThat(held.object.get()).isNotNull();
        held.generator.next();

        assertNotKept(held);
    }

    @Test
    void aCallThatHasEndedIsNotKept() {
        Held<Gen<Object, Void, Void>> held = holding(Object::new, HoldersGenerators::calling);
        held.generator.next();

        assertThat(held.generator.next()).isEqualTo("without");

        assertNotKept(held);
    }

    @Test
    void aDelegateThatHasEndedIsNotKept() {
        Held<Gen<Object, Void, Void>> held =
                holding(() -> HoldersGenerators.yielded("first"), HoldersGenerators::delegating);
        held.generator.next();

        assertThat(held.generator.next()).isEqualTo("without");

        assertNotKept(held);
    }

    @Test
    void anIterableThatHasEndedIsNotKept() {
        Held<Gen<Object, Void, Void>> held = holding(ReachabilityTest::listOfOne, HoldersGenerators::delegating);
        held.generator.next();

        assertThat(held.generator.next()).isEqualTo("without");

        assertNotKept(held);
    }

    @Test
    void anIteratorThatHasEndedIsNotKept() {
        Held<Gen<Object, Void, Void>> held =
                holding(ReachabilityTest::listOfOne, HoldersGenerators::delegatingToIterator);
        held.generator.next();

        assertThat(held.generator.next()).isEqualTo("without");

        assertNotKept(held);
    }

    @Test
    void aResourceThatIsClosedIsNotKept() {
        Held<Gen<String, Void, Void>> held = holding(Holders.Door::new, HoldersGenerators::resource);
        held.generator.next();

        assertThat(held.generator.next()).isEqualTo("without");

        assertNotKept(held);
    }

    @Test
    void anOperandThatWasUsedIsNotKept() {
        Held<Gen<String, Object, Void>> held = holding(Object::new, HoldersGenerators::temporary);
        held.generator.next();

        assertThat(held.generator.send("other")).isEqualTo("without");

        assertNotKept(held);
    }

    @Test
    void theListOfALoopIsNotKept() {
        Held<Gen<String, Void, Void>> held = holding(ReachabilityTest::listOfOne, HoldersGenerators::loopVariable);
        held.generator.next();

        assertThat(held.generator.next()).isEqualTo("without");

        assertNotKept(held);
    }

    @Test
    void aPatternVariableIsNotKept() {
        Held<Gen<String, Void, Void>> held = holding(ReachabilityTest::listOfOne, HoldersGenerators::pattern);
        held.generator.next();
        held.generator.next();

        assertThat(held.generator.next()).isEqualTo("without");

        assertNotKept(held);
    }

    /** An object that only a generator may hold. */
    private record Held<G>(WeakReference<?> object, G generator) {}

    private static List<Object> listOfOne() {
        return new ArrayList<>(List.of("first"));
    }

    // Objects are made in methods of their own, so that no frame of a test has them.

    private static <T, G> Held<G> holding(Supplier<? extends T> maker, Function<? super T, G> factory) {
        T object = maker.get();
        return new Held<>(new WeakReference<>(object), factory.apply(object));
    }

    private static <T> WeakReference<Object> given(Supplier<? extends T> maker, Consumer<? super T> receiver) {
        T object = maker.get();
        receiver.accept(object);
        return new WeakReference<>(object);
    }

    private static void assertNotKept(Held<?> held) {
        for (int i = 0; i < COLLECTIONS && held.object.get() != null; i++) {
            collect();
        }
        assertThat(held.object.get()).isNull();
        Reference.reachabilityFence(held.generator);
    }

    private static void collect() {
        System.gc();
    }
}
