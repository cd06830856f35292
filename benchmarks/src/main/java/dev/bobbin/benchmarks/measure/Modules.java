package dev.bobbin.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Modules of 200 generator methods, written for the compiler. */
enum Modules {
    /** Twenty classes of ten generator methods, and nothing else. */
    GENERATORS("", 0),
    /** The same classes with ordinary methods in them, ten for each generator method: about 20,000 lines. */
    AMONG_OTHERS("Mixed", 10);

    private static final int HOSTS = 20;
    private static final int METHODS = 10;

    final String title;
    private final int othersPerMethod;

    Modules(String title, int othersPerMethod) {
        this.title = title;
        this.othersPerMethod = othersPerMethod;
    }

    List<Path> write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("module"));
        List<Path> sources = new ArrayList<>();
        for (int host = 0; host < HOSTS; host++) {
            sources.add(Files.writeString(folder.resolve("module/Host" + host + ".java"), host(host)));
        }
        return sources;
    }

    private String host(int number) {
        StringBuilder text = new StringBuilder("package module;\n\nimport dev.bobbin.*;\nimport java.util.*;\n\n")
                .append("public class Host")
                .append(number)
                .append(" {\n");
        for (int i = 0; i < METHODS; i++) {
            text.append(BODIES.get(i % BODIES.size()).formatted(i));
            for (int j = 0; j < othersPerMethod; j++) {
                text.append(ORDINARY.formatted(i * othersPerMethod + j));
            }
        }
        return text.append("}\n").toString();
    }

    private static final List<String> BODIES = List.of("""
              @Generator
              public static void range%1$d(IntYield y, int from, int to) {
                for (int i = from; i < to; i++) {
                  y.yield(i);
                }
              }
            """, """
              @Generator
              public static <T> void windows%1$d(Yield<List<T>> y, Iterable<T> source, int size) {
                Deque<T> window = new ArrayDeque<>();
                for (T item : source) {
                  window.addLast(item);
                  if (window.size() == size) {
                    y.yield(List.copyOf(window));
                    window.removeFirst();
                  }
                }
              }
            """, """
              @Generator
              public static int average%1$d(YieldSend<Double, Double> y) {
                double sum = 0;
                int count = 0;
                while (true) {
                  Double sent = y.yield(count == 0 ? 0 : sum / count);
                  if (sent == null) {
                    return count;
                  }
                  sum += sent;
                  count++;
                }
              }
            """, """
              @Generator
              public static void lines%1$d(Yield<String> y, Map<String, List<String>> sections) {
                for (var section : sections.entrySet()) {
                  y.yield("[" + section.getKey() + "]");
                  try {
                    for (String line : section.getValue()) {
                      if (!line.isBlank()) {
                        y.yield(line.strip());
                      }
                    }
                  } finally {
                    y.yield("");
                  }
                }
              }
            """, """
              @Generator
              public static void moves%1$d(Yield<String> y, int disks, String from, String to, String via) {
                if (disks == 0) {
                  return;
                }
                moves%1$d(y, disks - 1, from, via, to);
                y.yield(from + " -> " + to);
                moves%1$d(y, disks - 1, via, to, from);
              }
            """);

    private static final String ORDINARY = """
              public static Map<String, Integer> counts%1$d(List<String> words, int least) {
                Map<String, Integer> counts = new TreeMap<>();
                for (String word : words) {
                  counts.merge(word.strip().toLowerCase(Locale.ROOT), 1, Integer::sum);
                }
                counts.values().removeIf(count -> count < least);
                return counts;
              }
            """;
}
