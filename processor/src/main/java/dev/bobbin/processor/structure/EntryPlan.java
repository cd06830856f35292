package dev.bobbin.processor.structure;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The body of {@code resume}, or of one of the methods it is cut into, as nested statements.
 *
 * @param blocks the blocks of the graph that it is made of
 * @param entries the numbers of its entry switch
 * @param body the statements; the entry switch is the innermost first one
 * @param raised for each handler entry, the resumptions inside of its {@code try}: an exception that is raised there goes
 *     to it
 * @param handles whether exceptions are caught, to go on at a handler
 * @param reenters whether anything goes back to the entry switch
 */
public record EntryPlan(
        BitSet blocks,
        Set<Integer> entries,
        List<Structured> body,
        Map<Integer, List<Integer>> raised,
        boolean handles,
        boolean reenters) {
    public EntryPlan {
        entries = Set.copyOf(entries);
        body = List.copyOf(body);
    }
}
