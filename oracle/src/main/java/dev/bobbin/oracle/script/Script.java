package dev.bobbin.oracle.script;

import java.util.List;
import java.util.stream.Collectors;

/** What a caller does with a generator, in order. */
public record Script(List<Operation> operations) {
    public Script {
        operations = List.copyOf(operations);
    }

    public static Script of(Operation... operations) {
        return new Script(List.of(operations));
    }

    @Override
    public String toString() {
        return operations.stream().map(Operation::toString).collect(Collectors.joining("; "));
    }
}
