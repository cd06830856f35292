/*
 * Tasks in the order of their dependencies, by depth-first calls; a cycle is thrown through all of them, and each says
 * where it passed.
 *
 * generator: Tasks.body
 *
 * rest          -> "compile" "test" "package" "docs" [cycle through sign] [cycle through publish] [cycle through sign] "stopped at sign -> publish -> sign" returns 4
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.Yield;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

final class Tasks {
    static final class Cycle extends Exception {
        private static final long serialVersionUID = 1;

        Cycle(String path) {
            super(path);
        }
    }

    private final Map<String, List<String>> needs = new LinkedHashMap<>();
    private final Set<String> done = new LinkedHashSet<>();
    private final Set<String> path = new LinkedHashSet<>();

    Tasks() {
        needs.put("package", List.of("compile", "test"));
        needs.put("test", List.of("compile"));
        needs.put("docs", List.of("compile"));
        needs.put("sign", List.of("package", "publish"));
        needs.put("publish", List.of("sign"));
    }

    @Generator
    void visit(Yield<String> y, String task) throws Cycle {
        if (done.contains(task)) return;
        try {
            if (!path.add(task)) throw new Cycle(String.join(" -> ", path) + " -> " + task);
            for (String need : needs.getOrDefault(task, List.of())) visit(y, need);
        } catch (Cycle cycle) {
            log("cycle through " + task);
            throw cycle;
        } finally {
            path.remove(task);
        }
        done.add(task);
        y.yield(task);
    }

    @Generator
    int body(Yield<String> y) {
        for (String task : List.copyOf(needs.keySet())) {
            try {
                visit(y, task);
            } catch (Cycle cycle) {
                y.yield("stopped at " + cycle.getMessage());
                break;
            }
        }
        return done.size();
    }
}
