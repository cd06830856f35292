package dev.bobbin.fuzzer.tree;

/**
 * A part of a program. Nodes are records: their components that are nodes, or lists or optionals of nodes, are their parts,
 * and {@link Parts} takes any node apart and puts it together again with others.
 */
public interface Node {
    /** Writes the node as Java. */
    void write(Source out);
}
