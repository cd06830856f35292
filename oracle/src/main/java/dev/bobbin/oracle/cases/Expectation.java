package dev.bobbin.oracle.cases;

import dev.bobbin.oracle.script.Operation;
import java.util.List;

/**
 * One line of a case's script: operations and the outcomes that must come of them, joined by spaces.
 *
 * @param line where it stands in the file, from 1
 */
public record Expectation(int line, List<Operation> operations, String outcome) {
    public Expectation {
        operations = List.copyOf(operations);
    }
}
