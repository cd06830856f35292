/*
 * Null, exceptions and generators are values like any others: yielded, sent and returned.
 *
 * generator: Values.body
 *
 * next          -> null
 * next          -> IllegalStateException("a value")
 * next          -> gen:CREATED
 * next          -> returns StopIteration(5)
 * result        -> StopIteration(5)
 */
import dev.bobbin.Generator;
import dev.bobbin.StopIteration;
import dev.bobbin.Yield;

final class Values {
    @Generator
    static StopIteration body(Yield<Object> y) {
        y.yield(null);
        y.yield(new IllegalStateException("a value"));
        y.yield(ValuesGenerators.body());
        return new StopIteration(5);
    }
}
