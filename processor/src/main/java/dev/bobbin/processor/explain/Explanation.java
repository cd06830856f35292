package dev.bobbin.processor.explain;

import java.util.List;

/**
 * A compiled method as it is explained: nothing but text and numbers.
 *
 * @param name the method, as a reader names it
 * @param stateClass the qualified name of its class
 * @param file the user's file
 * @param source the lines of the method
 * @param states the start first
 * @param locals parameters, then the user's locals, then what Bobbin added
 * @param forms what the passes made, as they print it
 */
record Explanation(
        String name,
        String stateClass,
        String file,
        List<Line> source,
        List<State> states,
        List<Edge> edges,
        List<Local> locals,
        List<Form> forms) {
    Explanation {
        source = List.copyOf(source);
        states = List.copyOf(states);
        edges = List.copyOf(edges);
        locals = List.copyOf(locals);
        forms = List.copyOf(forms);
    }

    /** A line of the user's file. */
    record Line(int number, String text) {}

    /** What kind of place in the body a state is. */
    enum StateKind {
        /** Where the body begins. */
        START,
        /** A piece of the body that runs without a suspension in it. */
        BLOCK,
        /** A piece that an exception leads to. */
        HANDLER,
        /** The frame is suspended. */
        SUSPENSION,
        /** The body has ended. */
        END
    }

    /**
     * A state.
     *
     * @param id unique in the diagram
     * @param title a few words; empty if there is nothing to say
     * @param lines the user's lines that it runs
     * @param notes what else is to be said of it, line by line
     */
    record State(String id, StateKind kind, String title, List<Line> lines, List<String> notes) {
        State {
            lines = List.copyOf(lines);
            notes = List.copyOf(notes);
        }
    }

    /** How one state leads to another. */
    enum EdgeKind {
        /** The body runs on. */
        FLOW,
        /** The body is suspended, or resumed. */
        SUSPENSION,
        /** Something is thrown. */
        THROW
    }

    record Edge(String from, String to, EdgeKind kind, String label) {}

    /**
     * A variable.
     *
     * @param name the user's name
     * @param origin parameter, local, or made by Bobbin
     * @param place where it lives: the field or the Java local and its name
     * @param why why it lives there
     * @param cleared when the field is set to null; empty for what is not cleared
     */
    record Local(String name, String type, String origin, String place, String why, String cleared) {}

    /** What a pass made, as it prints it. */
    record Form(String title, String text) {}
}
