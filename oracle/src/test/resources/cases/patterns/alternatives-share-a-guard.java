/*
 * A guard of several patterns is evaluated once for a value that more than one of them matches; constants of every boxed
 * type are compared beside guards that suspend.
 *
 * java: 22
 * generator: Alternatives.body
 *
 * next          -> "guard 1"
 * send false    -> [other] "guard text"
 * send true     -> [matched] [byte 5] [short] [character] "no match"
 * send false    -> [MatchException] returns null
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.YieldSend;

final class Alternatives {
    sealed interface Part permits Left, Right {}

    record Left() implements Part {}

    record Right() implements Part {}

    record Whole(Part part) {}

    @Generator
    static Object body(YieldSend<String, Boolean> y) {
        for (Object value : new Object[] {1, "text"}) {
            switch (value) {
                case Integer _, Comparable<?> _ when y.yield("guard " + value) -> log("matched");
                default -> log("other");
            }
        }
        Byte small = 5;
        Short number = 7;
        Character letter = 'a';
        switch (small) {
            case 4 -> log("no");
            case 5 -> log("byte 5");
            case Byte b when y.yield("never") -> log("no");
            case Byte b -> log("no");
        }
        log(switch (number) {
            case 7 -> "short";
            case Short s when y.yield("never") -> "no";
            case Short s -> "no";
        });
        log(switch (letter) {
            case 97 -> "character";
            case Character c when y.yield("never") -> "no";
            case Character c -> "no";
        });
        try {
            y.yield("no match");
            switch (new Whole(null)) {
                case Whole(Left l) when y.yield("never") -> log("no");
                case Whole(Left l) -> log("no");
                case Whole(Right r) -> log("no");
            }
        } catch (MatchException e) {
            log("MatchException");
        }
        return null;
    }
}
