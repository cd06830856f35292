package dev.bobbin.processor.explain;

/** Text as it has to be written in XML, HTML and Mermaid. */
final class Markup {
    private Markup() {}

    /** The text with what means something in XML escaped, and what XML does not allow replaced. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isAllowed(c) ? c : '\uFFFD');
            }
        });
        return out.toString();
    }

    /** The text as a part of a quoted Mermaid label: everything but letters, digits and plain marks by its number. */
    static String mermaid(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c < 128 && " .,:=+-*/()!?_%".indexOf(c) >= 0) out.appendCodePoint(c);
            else out.append('#').append(isAllowed(c) ? c : 0xFFFD).append(';');
        });
        return out.toString();
    }

    /** Tabs as spaces, so that all lines have their indentation alike. */
    static String untabbed(String text) {
        return text.replace("\t", "    ");
    }

    /** XML 1.0, 2.2; and no characters that turn the direction of the text around. */
    private static boolean isAllowed(int c) {
        if (c == '\n') return true;
        boolean turns = 0x202A <= c && c <= 0x202E || 0x2066 <= c && c <= 0x2069;
        boolean control = c < 0x20 || 0x7F <= c && c < 0xA0;
        return !turns && !control && !(0xD800 <= c && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
    }
}
