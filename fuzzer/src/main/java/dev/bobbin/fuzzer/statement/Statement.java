package dev.bobbin.fuzzer.statement;

import dev.bobbin.fuzzer.tree.Node;
import java.util.List;

/** A statement. It writes itself on lines of its own. */
public sealed interface Statement extends Node
        permits Assertion,
                Block,
                Deferred,
                Delegated,
                Endless,
                Evaluation,
                ForEach,
                If,
                Jump,
                Labelled,
                LocalClass,
                LocalRecord,
                LocalVariable,
                Logged,
                Loop,
                NewDelegate,
                NewNameless,
                Pulling,
                Return,
                Sweep,
                Switch,
                Synchronized,
                Throw,
                Try,
                Unless,
                YieldAll,
                Yielding {
    /** What is asked for when a statement is to be grown: any will do. */
    Object ANY = "a statement";

    /** Whether Java says that control can come to its end. */
    default boolean completes() {
        return true;
    }

    /** The jumps out of it that can be reached and that no {@code finally} swallows. */
    default List<Jump> jumps() {
        return List.of();
    }
}
