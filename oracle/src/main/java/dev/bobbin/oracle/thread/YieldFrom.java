package dev.bobbin.oracle.thread;

import dev.bobbin.Gen;
import dev.bobbin.GeneratorExit;
import dev.bobbin.StopIteration;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.Function;

/**
 * Delegation as PEP 380 expands it, over a function that yields a value and answers what is sent. Where values are unboxed,
 * a null fails before it is yielded: the delegate is not to blame.
 */
final class YieldFrom {
    private YieldFrom() {}

    @SuppressWarnings("unchecked")
    static Object gen(Function<Object, Object> yield, Gen<?, ?, ?> delegate, boolean unboxes) {
        Gen<Object, Object, Object> gen = (Gen<Object, Object, Object>) Objects.requireNonNull(delegate);
        Resumption next = new Resumption.Send(null);
        while (true) {
            Object value;
            try {
                value = next instanceof Resumption.Raise raise
                        ? gen.raise(raise.exception())
                        : send(gen, ((Resumption.Send) next).value());
            } catch (StopIteration end) {
                return end.value();
            }
            if (unboxes) Objects.requireNonNull(value);
            try {
                next = new Resumption.Send(yield.apply(value));
            } catch (GeneratorExit exit) {
                gen.close();
                throw exit;
            } catch (Throwable exception) {
                next = new Resumption.Raise(exception);
            }
        }
    }

    private static Object send(Gen<Object, Object, Object> gen, Object value) {
        return value == null ? gen.next() : gen.send(value);
    }

    static void iterator(Function<Object, Object> yield, Iterator<?> iterator, boolean unboxes) {
        if (iterator instanceof Gen<?, ?, ?> gen) {
            gen(yield, gen, unboxes);
            return;
        }
        while (iterator.hasNext()) {
            Object value = iterator.next();
            if (unboxes) Objects.requireNonNull(value);
            Object sent;
            try {
                sent = yield.apply(value);
            } catch (Throwable exception) {
                close(iterator);
                throw Sneaky.<RuntimeException>raise(exception);
            }
            if (sent != null) throw new IllegalStateException("can't send non-null value to an iterator");
        }
    }

    private static void close(Iterator<?> iterator) {
        if (!(iterator instanceof AutoCloseable closeable)) return;
        try {
            closeable.close();
        } catch (Exception exception) {
            throw Sneaky.<RuntimeException>raise(exception);
        }
    }
}
