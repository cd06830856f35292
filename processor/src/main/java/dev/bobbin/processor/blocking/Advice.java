package dev.bobbin.processor.blocking;

import dev.bobbin.processor.attribute.AttributedMethod;
import dev.bobbin.processor.read.GeneratorMethod;
import javax.lang.model.element.VariableElement;

/** What to write instead of a blocking call. */
final class Advice {
    private final String capability;

    Advice(AttributedMethod method) {
        GeneratorMethod asked = method.method();
        // The first of the parameters of Capability.AWAIT and AWAIT_YIELD.
        VariableElement await = asked.capabilityParameters().get(0);
        capability = await.getSimpleName().toString();
    }

    String of(Rule rule) {
        String text = rule.instead();
        if (text.isEmpty()) {
            text = switch (rule.treatment()) {
                case AS -> "$a.await(…) with " + rule.detail();
                case STAYS -> "move it out of the body";
                default -> "$a.blocking(() -> …)";
            };
        }
        return text.replace("$a", capability);
    }

    /** The way out of a place where the body cannot be suspended. */
    String against(String hindrance) {
        return hindrance.contains("synchronized")
                ? "move it out of the block"
                : "call it in the body itself, or hand the code to " + capability + ".blocking";
    }
}
