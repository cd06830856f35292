package dev.bobbin.processor.rounds;

import java.util.Optional;
import javax.tools.JavaFileObject;

/**
 * A body that is still to be compiled.
 *
 * @param host the type that declares the method
 * @param stateClass the qualified name of its class, by which the method is found again in a later round
 * @param file the source file of its class; empty if the method breaks a rule, and its body is only looked at so that
 *     all problems are reported at once
 */
record PendingBody(Host host, String stateClass, Optional<JavaFileObject> file) {}
