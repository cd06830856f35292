/*
 * A tree of files walked with the path so far; the caller answers which directories to skip.
 *
 * generator: Files.body
 *
 * next          -> "dir /"
 * next          -> "file /readme 3"
 * next          -> "dir /src"
 * next          -> "file /src/a 10"
 * next          -> "dir /target"
 * send "skip"   -> "file /z 1"
 * next          -> returns 14L
 */
import dev.bobbin.Generator;
import dev.bobbin.YieldSend;
import java.util.List;

final class Files {
    sealed interface Entry {
        String name();
    }

    record File(String name, int size) implements Entry {}

    record Directory(String name, List<Entry> entries) implements Entry {}

    @Generator
    static long walk(YieldSend<String, String> y, Entry entry, String path) {
        if (entry instanceof File file) {
            y.yield("file " + path + file.name() + " " + file.size());
            return file.size();
        }
        Directory directory = (Directory) entry;
        String here = path + directory.name();
        if ("skip".equals(y.yield("dir " + here))) return 0;
        long size = 0;
        for (Entry child : directory.entries()) {
            size += walk(y, child, here.endsWith("/") ? here : here + "/");
        }
        return size;
    }

    @Generator
    static long body(YieldSend<String, String> y) {
        return walk(
                y,
                new Directory("/", List.of(
                        new File("readme", 3),
                        new Directory("src", List.of(new File("a", 10))),
                        new Directory("target", List.of(new File("huge", 1000))),
                        new File("z", 1))),
                "");
    }
}
