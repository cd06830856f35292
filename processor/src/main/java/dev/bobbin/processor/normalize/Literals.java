package dev.bobbin.processor.normalize;

/** Constants as Java source. */
final class Literals {
    private Literals() {}

    static String of(Object constant) {
        if (constant instanceof String text) return "\"" + escaped(text) + "\"";
        if (constant instanceof Character c) return "'" + escaped(c.toString()) + "'";
        if (constant instanceof Byte) return "((byte) " + constant + ")";
        if (constant instanceof Short) return "((short) " + constant + ")";
        if (constant instanceof Long) return negative(constant + "L");
        if (constant instanceof Float f) return decimal(f.doubleValue(), f + "f", "0.0f");
        if (constant instanceof Double d) return decimal(d, d + "d", "0.0d");
        return negative(constant.toString());
    }

    private static String negative(String text) {
        return text.startsWith("-") ? "(" + text + ")" : text;
    }

    private static String decimal(double value, String text, String zero) {
        if (Double.isNaN(value)) return "(" + zero + " / " + zero + ")";
        if (Double.isInfinite(value)) return "(" + (value < 0 ? "-1" : "1") + " / " + zero + ")";
        return negative(text);
    }

    /** All but plain ASCII is escaped, so that the text is the same in any encoding. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\'' -> out.append("\\'");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c >= ' ' && c < 127) out.append(c);
                    else out.append(String.format("\\u%04x", (int) c));
                }
            }
        }
        return out.toString();
    }
}
