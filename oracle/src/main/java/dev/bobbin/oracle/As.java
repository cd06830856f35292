package dev.bobbin.oracle;

/** Whatever was sent, as a value of the type that an expression needs. Never fails. */
public final class As {
    private static final int LONGEST_TEXT = 12;

    private As() {}

    public static boolean aBoolean(Object value) {
        return (aLong(value) & 1) == 1;
    }

    public static byte aByte(Object value) {
        return (byte) aLong(value);
    }

    public static short aShort(Object value) {
        return (short) aLong(value);
    }

    public static char aChar(Object value) {
        return (char) ('a' + Math.floorMod(aLong(value), 26));
    }

    public static int anInt(Object value) {
        return (int) aLong(value);
    }

    public static long aLong(Object value) {
        if (value instanceof Number number) return number.longValue();
        if (value instanceof Character c) return c;
        if (value instanceof Boolean b) return b ? 1 : 0;
        return value == null ? 0 : value.toString().length();
    }

    public static float aFloat(Object value) {
        return (float) aDouble(value);
    }

    public static double aDouble(Object value) {
        return value instanceof Number number ? number.doubleValue() : aLong(value) / 2.0;
    }

    /** The value as {@link Shown} writes it, cut to a few letters. */
    public static String shown(Object value) {
        return text(Shown.value(value));
    }

    /** The value as text, cut to a few letters so that texts made of texts do not grow without end. */
    public static String text(Object value) {
        String text = String.valueOf(value);
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }
}
