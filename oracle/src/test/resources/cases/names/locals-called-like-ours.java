/*
 * Locals, parameters and labels may have any name, those of implementation variables among them.
 *
 * generator: Locals.body
 *
 * next          -> 45
 * send 5        -> [IllegalStateException] 50
 * send 6        -> returns 116
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.YieldSend;

final class Locals {
    @Generator
    static int body(YieldSend<Integer, Integer> y) {
        int at = 1, state = 2, handler = 3, resume = 4, frame = 5, value = 6, next = 7, result = 8, self = 9;
        int received = at + state + handler + resume + frame + value + next + result + self;
        Throwable thrown = null;
        int $pending = 0, temp0 = 0, t = 0, host = 0, _1 = 0;
        switchLabel:
        for (int raised = 0; ; ) {
            try {
                raised += y.yield(received);
                if (thrown == null) throw new IllegalStateException();
                $pending = raised;
                break switchLabel;
            } catch (IllegalStateException exception) {
                thrown = exception;
                log(thrown.getClass().getSimpleName());
                received += raised;
                temp0 = received;
                continue switchLabel;
            }
        }
        return received + temp0 + $pending + t + host + _1 + (thrown == null ? 1000 : 5);
    }
}
