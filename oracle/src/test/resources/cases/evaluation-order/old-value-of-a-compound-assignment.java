/*
 * The left operand of a compound assignment is read before the right side runs, and written after it.
 *
 * generator: Account.body
 *
 * next          -> "deposit"
 * send 5        -> [balance 105] "again"
 * send 1        -> returns "balance 106, peeked 100"
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.YieldSend;

final class Account {
    static int balance = 100;

    @Generator
    static String body(YieldSend<String, Integer> y) {
        int peeked = balance;
        balance += meddle(y.yield("deposit"));
        log("balance " + balance);
        balance += y.yield("again");
        return "balance " + balance + ", peeked " + peeked;
    }

    /** Changes what was already read. */
    static int meddle(int amount) {
        balance = 1000;
        return amount;
    }
}
