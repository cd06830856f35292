/*
 * A parser that is sent its tokens one by one and asks for each with the operators it has reduced so far; the value of the
 * whole is its result.
 *
 * generator: Calculator.body
 *
 * next          -> "start"
 * send "2"      -> "2"
 * send "+"      -> "2 +"
 * send "3"      -> "3"
 * send "*"      -> "3 *"
 * send "("      -> "("
 * send "4"      -> "4"
 * send "-"      -> "4 -"
 * send "1"      -> "1"
 * send ")"      -> "4 - 1 = 3"
 * send "end"    -> [3 * 3 = 9] [2 + 9 = 11] returns 11
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.YieldSend;
import java.util.function.IntBinaryOperator;

final class Calculator {
    private String token;

    private static IntBinaryOperator operator(String sign) {
        return switch (sign) {
            case "+" -> Integer::sum;
            case "-" -> (a, b) -> a - b;
            case "*" -> (a, b) -> a * b;
            default -> throw new IllegalArgumentException(sign);
        };
    }

    @Generator
    int sum(YieldSend<String, String> y) {
        int left = product(y);
        while (token.equals("+") || token.equals("-")) {
            String sign = token;
            token = y.yield(left + " " + sign);
            int right = product(y);
            int result = operator(sign).applyAsInt(left, right);
            if (token.equals(")")) {
                token = y.yield(left + " " + sign + " " + right + " = " + result);
                return result;
            }
            log(left + " " + sign + " " + right + " = " + result);
            left = result;
        }
        return left;
    }

    @Generator
    int product(YieldSend<String, String> y) {
        int left = atom(y);
        while ("*".equals(token)) {
            token = y.yield(left + " *");
            int right = atom(y);
            int result = operator("*").applyAsInt(left, right);
            log(left + " * " + right + " = " + result);
            left = result;
        }
        return left;
    }

    @Generator
    int atom(YieldSend<String, String> y) {
        if (token.equals("(")) {
            token = y.yield("(");
            return sum(y);
        }
        int value = Integer.parseInt(token);
        token = y.yield("" + value);
        return value;
    }

    @Generator
    int body(YieldSend<String, String> y) {
        token = y.yield("start");
        return sum(y);
    }
}
