/*
 * Transactions as resources: one that is left by an exception or by close() is rolled back, others are committed.
 *
 * generator: Bank.body
 *
 * next          -> [begin] "balance 100"
 * send 50       -> [commit] [begin] "balance 150"
 * send -500     -> [rollback] [overdrawn by 350] [begin] "balance 150"
 * raise ArithmeticException("teller") -> [rollback] [teller] [begin] "balance 150"
 * close         -> [rollback] closed
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.YieldSend;

final class Bank {
    private int balance = 100;

    final class Transaction implements AutoCloseable {
        private final int before = balance;
        private boolean committed;

        Transaction() {
            log("begin");
        }

        void commit() {
            if (balance < 0) throw new IllegalStateException("overdrawn by " + -balance);
            committed = true;
        }

        @Override
        public void close() {
            if (!committed) balance = before;
            log(committed ? "commit" : "rollback");
        }
    }

    @Generator
    void body(YieldSend<String, Integer> y) {
        while (true) {
            try (var transaction = new Transaction()) {
                balance += y.yield("balance " + balance);
                transaction.commit();
            } catch (IllegalStateException | ArithmeticException e) {
                log(e.getMessage());
            }
        }
    }
}
