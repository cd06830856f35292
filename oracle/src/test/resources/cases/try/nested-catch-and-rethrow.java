/*
 * An exception thrown in a catch block passes the other catch blocks of its statement and runs its finally; the outer catch
 * still has its own parameter after inner ones of the same name.
 *
 * generator: Rethrow.body
 *
 * next          -> "try"
 * raise IOException("one") -> [io one] "in catch"
 * raise IllegalStateException("two") -> [finally] [outer two] "in outer"
 * next          -> [inner three] [still two] returns null
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.Yield;
import java.io.IOException;
import java.io.UncheckedIOException;

final class Rethrow {
    static void mayThrow() throws IOException {}

    @Generator
    static void body(Yield<String> y) {
        try {
            try {
                mayThrow();
                y.yield("try");
            } catch (IOException e) {
                log("io " + e.getMessage());
                y.yield("in catch");
                throw new UncheckedIOException(e);
            } catch (IllegalStateException | IllegalArgumentException e) {
                log("not this one: " + e);
            } finally {
                log("finally");
            }
        } catch (RuntimeException e) {
            log("outer " + e.getMessage());
            y.yield("in outer");
            try {
                throw new IllegalArgumentException("three");
            } catch (IllegalArgumentException inner) {
                log("inner " + inner.getMessage());
            }
            log("still " + e.getMessage());
        }
    }
}
