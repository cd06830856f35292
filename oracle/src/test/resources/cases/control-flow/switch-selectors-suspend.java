/*
 * The selector is evaluated once, boxed, enum or string; a null selector fails inside the body.
 *
 * generator: Selectors.body
 *
 * next          -> "int"
 * send 2        -> [two] "string"
 * send "b"      -> [b] "enum"
 * send 1        -> [CLUBS] "null"
 * send null     -> [no selector] returns null
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.YieldSend;

final class Selectors {
    enum Suit {
        HEARTS,
        CLUBS
    }

    @Generator
    static void body(YieldSend<String, Object> y) {
        switch ((Integer) y.yield("int")) {
            case 1 -> log("one");
            case 2 -> log("two");
            default -> log("many");
        }
        switch ((String) y.yield("string")) {
            case "a", "A" -> log("a");
            case "b" -> {
                String b = "b";
                log(b);
            }
        }
        switch (Suit.values()[(Integer) y.yield("enum")]) {
            case HEARTS:
                log("HEARTS");
                break;
            case CLUBS:
                log("CLUBS");
        }
        try {
            switch ((String) y.yield("null")) {
                case "x":
                    log("x");
                    break;
                default:
                    log("default");
            }
        } catch (NullPointerException e) {
            log("no selector");
        }
    }
}
