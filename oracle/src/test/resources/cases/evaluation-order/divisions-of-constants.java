/*
 * A division of constants is one itself, wherever its divisor comes from, and is narrowed as constants are.
 *
 * generator: Case.body
 *
 * next   -> "initializer"
 * send 7 -> "short and char"
 * send 7 -> "arguments"
 * send 7 -> "choice"
 * send 7 -> [5 a 7] "assigned"
 * send 7 -> "text"
 * send 7 -> [case] "operators"
 * send 7 -> [true] [5 3 7 3 5 g 5 2 -2 1] "end"
 * send 7 -> [8 1 4 0 3 7] returns byte:5
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.*;

class Case {
    private static final int THREE = 3;
    private static final long LONG = 12L;
    private static final String FIVE = "5";

    @Generator
    static byte body(YieldSend<String, Integer> y) {
        final int two = THREE - 1;
        final byte five = 10 / (THREE - 1);
        byte[] bytes = new byte[] {10 / (3 - 1), 10 % (two + 5), (byte) (int) y.yield("initializer")};
        short[] shorts = {10 / (two + 1), (short) (long) y.yield("short and char"), 10 / two};
        char[] chars = {two > 1 ? 206 / two : 0, (char) (y.yield("arguments") + 90)};
        log(narrow(five, (char) (194 / two), y.yield("choice")));
        byte chosen = y.yield("assigned") > 0 ? (byte) (10 / two) : 0;
        switch (two + y.yield("text") - 7) {
            case 4 / (3 - 1) -> log("case");
            default -> log("no case");
        }
        log((FIVE + 10 / (3 - 1) + (char) (two + '0') + y.yield("operators")).length() == 4 ? same("55" + 4 / two) : "");
        log(bytes[0] + " " + bytes[1] + " " + bytes[2] + " " + shorts[0] + " " + shorts[2] + " " + chars[0] + " " + chosen
                + " " + LONG / (2 + 2L * two) + " " + (-10 / (two + THREE)) + " " + 7 / (int) 4.9);
        byte[] more = {
            16 / (1 << 1), 3 / (7 >>> 1), 8 / (~1 + 4), 3 / (5 ^ ~6), 9 / (true & two != 3 ? 3 : 0), (byte) (int) y.yield("end")
        };
        log(more[0] + " " + more[1] + " " + more[2] + " " + more[3] + " " + more[4] + " " + more[5]);
        return five;
    }

    private static String same(String text) {
        return String.valueOf(text == "552");
    }

    private static String narrow(byte first, char second, Object sent) {
        return first + " " + second + " " + sent;
    }
}
