package dev.bobbin.processor.problem;

import java.util.regex.Pattern;
import javax.lang.model.type.TypeMirror;

/** Types as a message shows them. */
public final class Readable {
    // By the naming convention: a name shown a little too short or too long is still understood.
    private static final Pattern PACKAGES = Pattern.compile("\\b(\\p{Ll}[\\w$]*\\.)+(?=\\p{Lu})");

    private Readable() {}

    /** {@code Map<String, Integer>}: a type without its packages. */
    public static String type(TypeMirror type) {
        return type(type.toString());
    }

    /** The same for a type that is written out already. */
    public static String type(String type) {
        return PACKAGES.matcher(type).replaceAll("").replaceAll(",(?=\\S)", ", ");
    }
}
