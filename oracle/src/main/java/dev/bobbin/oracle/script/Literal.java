package dev.bobbin.oracle.script;

/** Java literals as text, as {@link dev.bobbin.oracle.Shown} writes them, back to values. */
final class Literal {
    private Literal() {}

    static Object read(String text) {
        if (text.equals("null")) return null;
        if (text.equals("true")) return true;
        if (text.equals("false")) return false;
        if (text.startsWith("\"")) return unquoted(text, '"');
        if (text.startsWith("'")) return unquoted(text, '\'').charAt(0);
        if (text.startsWith("byte:")) return Byte.valueOf(text.substring(5));
        if (text.startsWith("short:")) return Short.valueOf(text.substring(6));
        if (text.matches("-?\\d+L")) return Long.valueOf(text.substring(0, text.length() - 1));
        if (text.matches("-?\\d+")) return Integer.valueOf(text);
        if (text.endsWith("f")) return Float.valueOf(text);
        if (text.matches("-?(\\d.*|Infinity)|NaN")) return Double.valueOf(text);
        throw new IllegalArgumentException("not a literal: " + text);
    }

    private static String unquoted(String text, char quote) {
        if (text.length() < 2 || text.charAt(text.length() - 1) != quote) {
            throw new IllegalArgumentException("no end of the literal: " + text);
        }
        return text.substring(1, text.length() - 1).translateEscapes();
    }
}
