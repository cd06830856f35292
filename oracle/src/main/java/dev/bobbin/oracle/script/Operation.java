package dev.bobbin.oracle.script;

import dev.bobbin.oracle.Shown;

/** One thing a caller does with a generator. {@code toString} writes what {@link ScriptReader} reads. */
public sealed interface Operation {
    record Next() implements Operation {
        @Override
        public String toString() {
            return "next";
        }
    }

    record Send(Object value) implements Operation {
        @Override
        public String toString() {
            return "send " + Shown.value(value);
        }
    }

    record Raise(Raised exception) implements Operation {
        @Override
        public String toString() {
            return "raise " + exception;
        }
    }

    record Close() implements Operation {
        @Override
        public String toString() {
            return "close";
        }
    }

    record HasNext() implements Operation {
        @Override
        public String toString() {
            return "hasNext";
        }
    }

    record Result() implements Operation {
        @Override
        public String toString() {
            return "result";
        }
    }

    record State() implements Operation {
        @Override
        public String toString() {
            return "state";
        }
    }

    /** {@code next} until the generator ends, or a thousand times. */
    record Rest() implements Operation {
        @Override
        public String toString() {
            return "rest";
        }
    }
}
