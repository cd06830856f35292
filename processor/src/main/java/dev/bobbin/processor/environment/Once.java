package dev.bobbin.processor.environment;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * Lets the processors of one compilation share out work that is to be done once. javac calls Bobbin's two processors in
 * an order, and in rounds, that neither of them can foresee, and gives them no other way to meet.
 */
public final class Once {
    // By javac's own environment, of which there is one for a compilation. The values are strings alone, so that
    // nothing
    // of a compilation is kept when it is over: build tools keep this class for many.
    private static final Map<Object, Set<String>> DONE = Collections.synchronizedMap(new WeakHashMap<>());

    private Once() {}

    /** Whether the caller is the first of this compilation to ask for this work, which it then has to do. */
    public static boolean claim(Javac javac, String work) {
        return DONE.computeIfAbsent(javac.unwrapped(), k -> Collections.synchronizedSet(new HashSet<>()))
                .add(work);
    }
}
