/*
 * this and the host's members inside lambdas and anonymous classes of an instance method.
 *
 * generator: Hosts.body
 *
 * next          -> "host 1"
 * next          -> "anonymous host 2"
 * next          -> "host 3 and super Hosts"
 * next          -> returns 3
 */
import dev.bobbin.Generator;
import dev.bobbin.Yield;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

class Hosts {
    private int count;

    private int increment() {
        return ++count;
    }

    @Override
    public String toString() {
        return "host " + count;
    }

    @Generator
    int body(Yield<String> y) throws Exception {
        Supplier<String> lambda = () -> {
            increment();
            return this.toString();
        };
        y.yield(lambda.get());
        Callable<String> anonymous = new Callable<>() {
            @Override
            public String call() {
                increment();
                return this + " " + Hosts.this;
            }

            @Override
            public String toString() {
                return "anonymous";
            }
        };
        y.yield(anonymous.call());
        increment();
        Supplier<Class<?>> type = super::getClass;
        y.yield(this + " and super " + type.get().getSimpleName());
        return count;
    }
}
