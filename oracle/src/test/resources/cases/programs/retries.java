/*
 * A protocol of attempts: the caller carries out what is yielded and raises what went wrong; the body waits longer each time
 * and gives up with all failures suppressed in the last.
 *
 * generator: Retries.body
 *
 * next          -> "get /a"
 * raise IOException("reset") -> "wait 10"
 * next          -> "get /a"
 * send "A"      -> "get /b"
 * raise IOException("one") -> "wait 10"
 * next          -> "get /b"
 * raise IOException("two") -> "wait 20"
 * next          -> "get /b"
 * raise IOException("three") -> throws IllegalStateException("gave up after A") suppressing {IOException("one")} suppressing {IOException("two")} suppressing {IOException("three")}
 */
import dev.bobbin.Generator;
import dev.bobbin.YieldSend;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

final class Retries {
    static final class GaveUp extends Exception {
        private static final long serialVersionUID = 1;
    }

    private static <T extends Throwable> void declare(Class<T> type) throws T {}

    @Generator
    static String get(YieldSend<String, String> y, String path) throws GaveUp {
        var failures = new ArrayList<IOException>();
        for (int wait = 10; ; wait *= 2) {
            try {
                declare(IOException.class);
                return y.yield("get " + path);
            } catch (IOException e) {
                failures.add(e);
            }
            if (failures.size() > 2) {
                var end = new GaveUp();
                failures.forEach(end::addSuppressed);
                throw end;
            }
            y.yield("wait " + wait);
        }
    }

    @Generator
    static String body(YieldSend<String, String> y) {
        String all = "";
        try {
            for (var path : List.of("/a", "/b", "/c")) all += get(y, path);
        } catch (GaveUp e) {
            var failed = new IllegalStateException("gave up after " + all);
            for (var suppressed : e.getSuppressed()) failed.addSuppressed(suppressed);
            throw failed;
        }
        return all;
    }
}
