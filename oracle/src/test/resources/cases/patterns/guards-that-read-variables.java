/*
 * A guard reads what is never assigned again: a pattern variable of a case around it, or a local. A copy of it is
 * read where the variable itself has become one that is assigned.
 *
 * java: 21
 * generator: Guards.body
 *
 * next          -> "more than 4"
 * next          -> "within 5"
 * next          -> returns "9 not 5"
 */
import dev.bobbin.Generator;
import dev.bobbin.Yield;

class Guards {
    @Generator
    static String body(Yield<String> y) {
        int given = 5;
        int limit = given - 1;
        switch ((Object) given) {
            case Integer n when n > limit -> y.yield("more than " + limit);
            default -> y.yield("no more");
        }
        String inner = switch ((Object) given) {
            case Integer name -> switch ((Object) 9) {
                case Integer other when other.equals(name) -> "same";
                case Integer other when ((Object) name) instanceof Integer -> {
                    y.yield("within " + name);
                    yield other + " not " + name;
                }
                default -> "nothing";
            };
            default -> "no number";
        };
        return inner;
    }
}
