package dev.bobbin.oracle.script;

/**
 * One operation and all that came of it.
 *
 * @param operation what the caller did
 * @param outcome what bodies logged meanwhile, each entry in brackets, and then how the operation ended
 * @param state the generator's state afterwards
 */
public record Step(String operation, String outcome, String state) {}
