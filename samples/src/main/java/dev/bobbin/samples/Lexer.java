package dev.bobbin.samples;

import dev.bobbin.Generator;
import dev.bobbin.Yield;
import java.util.function.IntPredicate;

/** A tokenizer: the yields stand in the branches of a switch, in the order the text is read. */
public final class Lexer {
    private Lexer() {}

    enum Kind {
        NUMBER,
        NAME,
        OPERATOR
    }

    record Token(Kind kind, String text) {}

    @Generator
    static int tokens(Yield<Token> y, String text) {
        int at = 0, skipped = 0;
        while (at < text.length()) {
            int from = at;
            switch (text.charAt(at)) {
                case ' ', '\t' -> {
                    at++;
                    skipped++;
                }
                case '+', '-', '*', '/', '(', ')', '=' -> y.yield(new Token(Kind.OPERATOR, text.substring(from, ++at)));
                default -> {
                    boolean number = Character.isDigit(text.charAt(at));
                    IntPredicate more = number ? Character::isDigit : Character::isJavaIdentifierPart;
                    while (at < text.length() && more.test(text.charAt(at))) at++;
                    if (at == from) throw new IllegalArgumentException("'" + text.charAt(at) + "' at " + at);
                    y.yield(new Token(number ? Kind.NUMBER : Kind.NAME, text.substring(from, at)));
                }
            }
        }
        return skipped;
    }

    public static void main(String[] args) {
        var tokens = LexerGenerators.tokens("area = 3 * (width+41)");
        for (Token token : tokens) System.out.println(token);
        System.out.println(tokens.result() + " blanks skipped");

        var wrong = LexerGenerators.tokens("a ? b");
        System.out.println(wrong.next());
        try {
            wrong.next();
        } catch (IllegalArgumentException e) {
            System.out.println("no token: " + e.getMessage());
        }
    }
}
