package dev.bobbin.processor.emit;

import dev.bobbin.processor.ir.Variable;
import dev.bobbin.processor.lines.LineMap;
import java.util.Map;

/**
 * A generated class.
 *
 * @param text its source
 * @param lines the user's lines that its lines stand for
 * @param names the names of the variables in it
 */
public record GeneratedSource(String text, LineMap lines, Map<Variable, String> names) {
    public GeneratedSource {
        names = Map.copyOf(names);
    }
}
