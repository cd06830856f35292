package dev.bobbin.oracle.compile;

import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import javax.tools.JavaFileObject;

/** Remembers which source javac worked on last: the one to blame if it crashes. */
final class LastSource implements TaskListener {
    private JavaFileObject source;

    @Override
    public void started(TaskEvent event) {
        boolean isOfOneSource = event.getKind() == TaskEvent.Kind.ANALYZE || event.getKind() == TaskEvent.Kind.GENERATE;
        source = isOfOneSource ? event.getSourceFile() : null;
    }

    /** The path of the source; empty if javac was busy with no single one. */
    String path() {
        return source == null ? "" : source.toUri().getPath();
    }
}
