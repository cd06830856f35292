/*
 * The expression of the delegate is evaluated once, where it stands; null, a failing iterable and a delegate that has ended
 * are dealt with at the call.
 *
 * generator: Expression.body
 *
 * next          -> [made] [NullPointerException] [no iterator] [value null] "operand"
 * next          -> [made] 1
 * next          -> returns "operand 1 of made"
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Gen;
import dev.bobbin.Generator;
import dev.bobbin.Yield;

final class Expression {
    @Generator
    static String one(Yield<Object> y) {
        y.yield(1);
        return " of made";
    }

    static Gen<Object, Void, String> made(boolean really) {
        log("made");
        return really ? ExpressionGenerators.one() : null;
    }

    @Generator
    static String operand(Yield<Object> y) {
        y.yield("operand");
        return "operand ";
    }

    @Generator
    static String body(Yield<Object> y) {
        try {
            y.yieldFrom(made(false));
        } catch (NullPointerException e) {
            log("NullPointerException");
        }
        try {
            y.yieldFrom(() -> {
                throw new IllegalStateException("no iterator");
            });
        } catch (IllegalStateException e) {
            log(e.getMessage());
        }
        Gen<Object, Void, String> ended = ExpressionGenerators.one();
        ended.close();
        String value = y.yieldFrom(ended);
        log("value " + value);
        return operand(y) + 1 + y.<String>yieldFrom(made(true));
    }
}
