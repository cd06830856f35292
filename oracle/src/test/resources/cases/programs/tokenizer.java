/*
 * A tokenizer of arithmetic: a sealed family of tokens, text cut by a position that lives over suspensions.
 *
 * generator: Tokenizer.body
 *
 * next * 3      -> Number[value=12.5] Symbol[sign=+] Name[text=rate]
 * next * 2      -> Symbol[sign=*] Symbol[sign=(]
 * next          -> Number[value=3.0]
 * next          -> throws IllegalArgumentException("unexpected '?' at 14")
 */
import dev.bobbin.Generator;
import dev.bobbin.Yield;

final class Tokenizer {
    sealed interface Token permits Number, Name, Symbol {}

    record Number(double value) implements Token {}

    record Name(String text) implements Token {}

    record Symbol(char sign) implements Token {}

    @Generator
    static void tokens(Yield<? super Token> y, String text) {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
                continue;
            }
            int start = at;
            if (Character.isDigit(c)) {
                while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) at++;
                y.yield(new Number(Double.parseDouble(text.substring(start, at))));
            } else if (Character.isLetter(c)) {
                do at++;
                while (at < text.length() && Character.isLetterOrDigit(text.charAt(at)));
                y.yield(new Name(text.substring(start, at)));
            } else {
                switch (c) {
                    case '+', '-', '*', '/', '(', ')' -> y.yield(new Symbol(text.charAt(at++)));
                    default -> throw new IllegalArgumentException("unexpected '" + c + "' at " + at);
                }
            }
        }
    }

    @Generator
    static void body(Yield<Token> y) {
        tokens(y, "12.5 + rate*(3?");
    }
}
