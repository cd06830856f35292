package dev.bobbin.processor.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bobbin.processor.BobbinProcessor;
import dev.bobbin.processor.problem.Problem;
import dev.bobbin.processor.testing.Compilation;
import dev.bobbin.processor.testing.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ExplainTest {
    private static final Source DEMO = Source.of("p/Demo.java", """
            package p;

            import dev.bobbin.*;
            import java.util.*;

            class Demo {
                @Generator
                static void words(Yield<String> y, List<String> texts, int unused) {
                    int count = 0;
                    for (String text : texts) {
                        try {
                            int length = text.length();
                            String word = text.repeat(length);
                            y.yield(word);
                            count++;
                        } catch (IllegalStateException e) {
                            Runnable shown = () -> System.out.println(text);
                            shown.run();
                        }
                    }
                    y.yield("" + count);
                }
            }
            """);

    /** Names, types and literals that mean something in XML or in Mermaid. */
    private static final Source HOSTILE = Source.of("p/Script.java", """
            package p;

            import dev.bobbin.*;
            import java.util.*;

            class Script<T extends Comparable<? super T>> {
                static final class end {}

                @Generator
                <U extends List<? super T> & RandomAccess> int script(Yield<Map<T, ? extends U>> y, T $, U \u00fc\u4e16) {
                    String label = "</script><!-- ]]> & \\"quotes\\" '<b>' |#59;| {{}} \\ud83d\\ude00 \ud83d\ude00 \u0003";
                    end end = new end();
                    y.yield(null); /* <tspan> --> */
                    char tab\t= '<';
                    y.yield(label.length() > 3 && $ != null ? Map.of() : Map.<T, U>of($, \u00fc\u4e16)); // <&>
                    return end.hashCode() + tab;
                }
            }
            """);

    @TempDir
    Path folder;

    @Test
    void threeFilesAMethod() throws Exception {
        Compilation compilation = compile(DEMO, folder.resolve("new/folder"));

        assertThat(compilation.messages()).as(compilation.report()).isEmpty();
        assertThat(files(folder.resolve("new/folder")).keySet())
                .containsExactly("p.Demo$words.html", "p.Demo$words.mmd", "p.Demo$words.svg");
    }

    @Test
    void statesShowTheUsersLines() throws Exception {
        Document diagram = svg(DEMO, "p.Demo$words");

        assertThat(texts(states(diagram, "start")))
                .containsExactly("start|9|int count = 0;|10|for (String text : texts) {");
        assertThat(texts(states(diagram, "suspension")))
                .containsExactly(
                        "suspended 1, line 21|yields \"\" + count|clears iterator, text",
                        "suspended 2, line 14|yields word|keeps count, iterator, text");
        assertThat(texts(states(diagram, "handler"))).singleElement().asString().contains("|16|} catch (Illegal");
        assertThat(texts(states(diagram, "end"))).containsExactly("end");
    }

    @Test
    void edgesOfExceptionsAreApart() throws Exception {
        Document diagram = svg(DEMO, "p.Demo$words");

        // The two blocks inside of the try.
        assertThat(elements(diagram, "path").stream()
                        .filter(path -> path.getAttribute("class").equals("throw"))
                        .count())
                .isEqualTo(2 + 1);
    }

    @Test
    void theTableSaysWhereVariablesLiveAndWhy() throws Exception {
        compile(DEMO, folder);
        List<List<String>> rows = new ArrayList<>();
        for (Element row : elements(parse(Files.readAllBytes(folder.resolve("p.Demo$words.html"))), "tr")) {
            List<String> cells =
                    elements(row, "td").stream().map(Element::getTextContent).toList();
            if (cells.size() == 6) rows.add(cells);
        }

        assertThat(rows)
                .contains(
                        List.of(
                                "texts",
                                "List<String>",
                                "parameter",
                                "field texts",
                                "given before the body runs",
                                "where it is read no more, and at the end"),
                        List.of("unused", "int", "parameter", "nowhere", "never read", ""),
                        List.of(
                                "length",
                                "int",
                                "local",
                                "Java local length",
                                "set and read without a suspension between, in one state",
                                ""))
                .anySatisfy(row -> {
                    assertThat(row).startsWith("count", "int", "local", "field count");
                    assertThat(row.get(4)).startsWith("read after suspension 2 (line 14)");
                })
                .anySatisfy(row -> {
                    assertThat(row).startsWith("text", "String", "local", "field text");
                    assertThat(row).endsWith("before suspension 1 (line 21), and at the end");
                    assertThat(row.get(4))
                            .contains("an exception handler reads it (line 16)")
                            .contains("lambdas and classes have a copy of its value (lines 16, 17, 18 and 19)");
                });
    }

    @Test
    void thePageShowsTheMethodWithItsSuspensions() throws Exception {
        compile(DEMO, folder);
        Document page = parse(Files.readAllBytes(folder.resolve("p.Demo$words.html")));

        assertThat(elements(page, "tr").stream()
                        .filter(row -> row.getAttribute("class").equals("suspends"))
                        .map(Element::getTextContent)
                        .map(String::strip))
                .hasSize(2)
                .allMatch(row -> row.matches("(14 .*;2|21 .*;1)"));
        assertThat(elements(page, "svg")).hasSize(1);
        assertThat(elements(page, "summary").stream().map(Element::getTextContent))
                .containsExactly("Mermaid", "Normal form", "Graph", "Frame");
    }

    @Test
    void theFormsOfThePassesAreReadable() throws Exception {
        compile(Source.of("p/Few.java", """
                package p;
                class Few {
                    @dev.bobbin.Generator
                    static void few(dev.bobbin.YieldSend<Integer, Integer> y, Object given) {
                        int n = 0;
                        while (n < 3)
                            n = y.yield(n);
                    }
                }
                """), folder);

        assertThat(elements(parse(Files.readAllBytes(folder.resolve("p.Few$few.html"))), "pre").stream()
                        .map(Element::getTextContent)
                        .skip(1))
                .containsExactly("""
                        4: Few.few[given]
                        5: n = 0
                        block end {
                            loop loop {
                                6: if n < 3 {
                                }
                                else {
                                    break end
                                }
                                block next {
                                    7: suspend(n) -> received
                                    7: n = received
                                }
                            }
                        }
                        """, """
                        b0:
                          5: n = 0
                          jump b2
                        b1:
                          8: return
                        b2:
                          6: if n < 3 jump b3 else b1
                        b3:
                          7: suspend #1 (n), resume b4
                        b4:
                          7: receive received
                          7: n = received
                          jump b2
                        """, """
                        fields []
                        locals [n, received]
                        """);
    }

    @Test
    void mermaidHasEveryStateAndEdge() throws Exception {
        compile(DEMO, folder);
        List<String> lines = Files.readAllLines(folder.resolve("p.Demo$words.mmd"));
        Document diagram = svg(DEMO, "p.Demo$words");

        assertThat(lines.get(0)).isEqualTo("flowchart TD");
        assertThat(lines.stream().filter(line -> line.matches("  \\w+(\\(|\\[|\\{).*:::\\w+")))
                .hasSize(elements(diagram, "g").size());
        assertThat(lines.stream().filter(line -> line.matches("  \\w+ (-->|==>|-\\.->).*")))
                .hasSize((int) elements(diagram, "path").stream()
                        .filter(path -> !path.getAttribute("class").startsWith("head"))
                        .count());
        assertThat(lines).contains("  s1 ==> " + resumed(lines));
    }

    private static String resumed(List<String> lines) {
        return lines.stream()
                .filter(line -> line.contains("<b>resumed 1</b>"))
                .map(line -> line.strip().replaceAll("\\W.*", ""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatTheUserWroteIsTextEverywhere() throws Exception {
        Compilation compilation = compile(HOSTILE, folder);

        assertThat(compilation.messages()).as(compilation.report()).isEmpty();
        Document page = parse(Files.readAllBytes(folder.resolve("p.Script$script.html")));
        assertThat(elements(page, "script")).isEmpty();
        assertThat(page.getDocumentElement().getTextContent())
                .contains("\"</script><!-- ]]> & \\\"quotes\\\" '<b>' |#59;| {{}} \\ud83d\\ude00 \ud83d\ude00 \uFFFD\"")
                .contains("<U extends List<? super T> & RandomAccess>")
                .contains("\u00fc\u4e16");
        assertThat(Files.readString(folder.resolve("p.Script$script.mmd"))
                        .lines()
                        .skip(1))
                .allMatch(line -> line.replaceAll("#\\d+;|</?b>|<br/>", "")
                        .matches("[^\"]*+(\"[^\"<>;&#|{}\\[\\]]*+\"[^\"]*+)?"));
        assertThat(svg(HOSTILE, "p.Script$script")).isNotNull();
    }

    @Test
    void statesDoNotOverlap() throws Exception {
        for (String name : List.of("Failures", "FailuresInPieces")) {
            compile(Source.of("p/" + name + ".java", resource(name)), folder);
        }
        for (Map.Entry<String, byte[]> file : files(folder).entrySet()) {
            if (file.getKey().endsWith(".svg")) assertApart(file.getKey(), parse(file.getValue()));
        }
    }

    private static void assertApart(String name, Document diagram) {
        Element root = diagram.getDocumentElement();
        List<int[]> boxes = elements(diagram, "g").stream()
                .map(state -> elements(state, "rect").get(0))
                .map(ExplainTest::box)
                .toList();
        assertThat(boxes).as(name).isNotEmpty().allSatisfy(box -> {
            assertThat(box[0]).isPositive();
            assertThat(box[0] + box[2]).isLessThan(Integer.parseInt(root.getAttribute("width")));
            assertThat(box[1] + box[3]).isLessThan(Integer.parseInt(root.getAttribute("height")));
            assertThat(boxes)
                    .filteredOn(other -> other != box
                            && other[0] < box[0] + box[2]
                            && box[0] < other[0] + other[2]
                            && other[1] < box[1] + box[3]
                            && box[1] < other[1] + other[3])
                    .as("overlaps in %s", name)
                    .isEmpty();
        });
    }

    private static int[] box(Element rectangle) {
        return Stream.of("x", "y", "width", "height")
                .mapToInt(attribute -> Integer.parseInt(rectangle.getAttribute(attribute)))
                .toArray();
    }

    @Test
    void theSameInputGivesTheSameBytesAndTheCodeIsNotTouched() throws Exception {
        Compilation explained = compile(DEMO, folder.resolve("a"));
        compile(DEMO, folder.resolve("b"));
        Compilation plain =
                Compilation.of(DEMO).processors(new BobbinProcessor()).compile();

        files(folder.resolve("a"))
                .forEach((name, bytes) ->
                        assertThat(folder.resolve("b").resolve(name)).hasBinaryContent(bytes));
        assertThat(explained.generated("p.Demo$words")).isEqualTo(plain.generated("p.Demo$words"));
        assertThat(explained.classFiles().get("p.Demo$words"))
                .isEqualTo(plain.classFiles().get("p.Demo$words"));
    }

    @Test
    void aLongBodyIsDrawnToo() throws Exception {
        StringBuilder body = new StringBuilder();
        IntStream.range(0, 400)
                .forEach(i -> body.append("        if (a < ").append(i).append(") y.yield(a++);\n"));
        Source source = Source.of("p/Long.java", """
                package p;
                class Long {
                    @dev.bobbin.Generator
                    static void run(dev.bobbin.Yield<Integer> y, int a) {
                %s    }
                }
                """.formatted(body));

        Document diagram = svg(source, "p.Long$run");

        assertThat(states(diagram, "suspension")).hasSize(400);
        assertApart("p.Long$run", diagram);
    }

    @Test
    void aFolderThatCannotBeMadeIsAProblem() throws Exception {
        Path file = Files.writeString(folder.resolve("taken"), "");

        Compilation compilation = compile(DEMO, file);

        assertThat(compilation.messages())
                .singleElement()
                .satisfies(message -> assertThat(message.text())
                        .startsWith("[ExplanationNotWritten] ")
                        .contains(file.toString()));
        assertThat(file).isEmptyFile();
    }

    @Test
    void anOptionWithoutAFolderIsAProblem() {
        for (String option : List.of("-Abobbin.explain", "-Abobbin.explain=")) {
            Compilation compilation = Compilation.of(DEMO)
                    .processors(new BobbinProcessor())
                    .options(option)
                    .compile();

            assertThat(compilation.messages())
                    .singleElement()
                    .satisfies(message -> assertThat(message.text())
                            .isEqualTo(Problem.EXPLANATION_NOT_WRITTEN.message("no folder is named")));
        }
    }

    private Document svg(Source source, String name) throws Exception {
        compile(source, folder);
        return parse(Files.readAllBytes(folder.resolve(name + ".svg")));
    }

    private static Compilation compile(Source source, Path folder) {
        return Compilation.of(source)
                .processors(new BobbinProcessor())
                .options("-Abobbin.explain=" + folder)
                .compile();
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.list(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ExplainTest.class.getResourceAsStream("/lines/" + name + ".java")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Document parse(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static List<Element> states(Document diagram, String kind) {
        return elements(diagram, "g").stream()
                .filter(state -> state.getAttribute("class").equals(kind))
                .toList();
    }

    /** What is written on each state, piece by piece. */
    private static List<String> texts(List<Element> states) {
        return states.stream()
                .map(state -> String.join(
                        "|",
                        elements(state, "text").stream()
                                .map(Element::getTextContent)
                                .toList()))
                .toList();
    }

    private static List<Element> elements(Document in, String name) {
        return elements(in.getDocumentElement(), name);
    }

    private static List<Element> elements(Element in, String name) {
        NodeList found = in.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
