package dev.bobbin.processor.lines;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jdi.AbsentInformationException;
import com.sun.jdi.Bootstrap;
import com.sun.jdi.Field;
import com.sun.jdi.IncompatibleThreadStateException;
import com.sun.jdi.LocalVariable;
import com.sun.jdi.Location;
import com.sun.jdi.ObjectReference;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.StackFrame;
import com.sun.jdi.StringReference;
import com.sun.jdi.Value;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.LaunchingConnector;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.event.VMDeathEvent;
import com.sun.jdi.event.VMDisconnectEvent;
import com.sun.jdi.request.ClassPrepareRequest;
import dev.bobbin.Gen;
import dev.bobbin.processor.BobbinProcessor;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a debugger sees that does as Eclipse and VS Code do: it sets the breakpoints of a file in the class of the file and
 * in all whose names go on with {@code $}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DebuggerTest {
    private static final String DEMO = """
            package p;

            import dev.bobbin.*;

            public class Demo {
                @Generator
                static void walk(Yield<String> y, int to) {
                    int total = 0; // first
                    for (int i = 1; i <= to; i++) {
                        int square = i * i;
                        total += square; // loop
                        y.yield("total " + total);
                    }
                    for (String word : new String[] {"a", "b"}) {
                        y.yield(word);
                        word = word + "!"; // inner
                        y.yield(word); // suspends
                    }
                    String word = "outer";
                    y.yield(word);
                    Runnable shown = () -> {
                        String last = "done";
                        last.length(); // lambda
                    };
                    class Counter {
                        int count = 40;
                        void count(int by) {
                            int sum = count + by;
                            count = sum; // local class
                        }
                    }
                    shown.run();
                    new Counter().count(to);
                    try {
                        y.yield("last");
                        Integer.parseInt(word); // throws
                    } catch (NumberFormatException e) {
                        y.yield(e.getMessage()); // caught
                    }
                    word.length(); // end
                }

                public static void main(String[] args) {
                    for (String s : DemoGenerators.walk(3)) s.length();
                }
            }
            """;

    /** A stop at a breakpoint of the user's file. */
    private record Stop(String type, String mark, Map<String, String> locals, Map<String, String> fields) {}

    private final List<Stop> stops = new ArrayList<>();

    @BeforeAll
    void debug(@TempDir Path classes) throws Exception {
        compile(classes);
        VirtualMachine machine = launch(classes);
        ClassPrepareRequest host = machine.eventRequestManager().createClassPrepareRequest();
        host.addClassFilter("p.Demo");
        host.enable();
        ClassPrepareRequest nested = machine.eventRequestManager().createClassPrepareRequest();
        nested.addClassFilter("p.Demo$*");
        nested.enable();
        for (boolean runs = true; runs; ) {
            EventSet events = machine.eventQueue().remove(60_000);
            assertThat(events).as("the debugged program has come to nothing").isNotNull();
            for (Event event : events) {
                if (event instanceof ClassPrepareEvent prepared) setBreakpoints(prepared.referenceType());
                if (event instanceof BreakpointEvent reached) stops.add(stop(reached));
                if (event instanceof VMDeathEvent || event instanceof VMDisconnectEvent) runs = false;
            }
            if (runs) events.resume();
        }
    }

    private static void compile(Path classes) throws Exception {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        Path source = Files.createDirectories(classes.resolve("p")).resolve("Demo.java");
        Files.writeString(source, DEMO);
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            JavaCompiler.CompilationTask task = javac.getTask(
                    null,
                    files,
                    null,
                    List.of("--release", "17", "-g", "-d", classes.toString(), "-cp", runtime()),
                    null,
                    files.getJavaFileObjects(source));
            task.setProcessors(List.of(new BobbinProcessor()));
            assertThat(task.call()).isTrue();
        }
    }

    private static VirtualMachine launch(Path classes) throws Exception {
        LaunchingConnector launcher = Bootstrap.virtualMachineManager().defaultConnector();
        Map<String, Connector.Argument> arguments = launcher.defaultArguments();
        arguments.get("main").setValue("p.Demo");
        arguments.get("options").setValue("-cp \"" + classes + File.pathSeparator + runtime() + "\"");
        return launcher.launch(arguments);
    }

    private static String runtime() throws Exception {
        return Path.of(Gen.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
    }

    private static void setBreakpoints(ReferenceType type) throws AbsentInformationException {
        // The class that the JVM makes for a lambda has no lines; the lambda's code is in the class around it.
        if (type.name().contains("$$Lambda")) return;
        for (int line = 1; line <= DEMO.lines().count(); line++) {
            if (mark(line).isEmpty()) continue;
            for (Location location : type.locationsOfLine(line)) {
                assertThat(location.sourceName()).isEqualTo("Demo.java");
                type.virtualMachine()
                        .eventRequestManager()
                        .createBreakpointRequest(location)
                        .enable();
            }
        }
    }

    /** The comment at the end of a line of the method. */
    private static String mark(int line) {
        String text = DEMO.lines().toList().get(line - 1);
        return text.contains("// ") ? text.substring(text.indexOf("// ") + 3) : "";
    }

    private static Stop stop(BreakpointEvent reached)
            throws IncompatibleThreadStateException, AbsentInformationException {
        StackFrame frame = reached.thread().frame(0);
        Map<String, String> locals = new TreeMap<>();
        for (LocalVariable local : frame.visibleVariables()) locals.put(local.name(), text(frame.getValue(local)));
        Map<String, String> fields = new TreeMap<>();
        ObjectReference self = frame.thisObject();
        if (self != null) {
            for (Field field : self.referenceType().fields()) fields.put(field.name(), text(self.getValue(field)));
        }
        Location location = frame.location();
        return new Stop(location.declaringType().name(), mark(location.lineNumber()), locals, fields);
    }

    private static String text(Value value) {
        return value instanceof StringReference string ? string.value() : String.valueOf(value);
    }

    private List<Stop> at(String mark) {
        return stops.stream().filter(stop -> stop.mark().equals(mark)).toList();
    }

    @Test
    void breakpointsStopWhereTheLineIsRunAndNowhereElse() {
        assertThat(stops)
                .extracting(Stop::mark)
                .containsExactly(
                        "first",
                        "loop",
                        "loop",
                        "loop",
                        "inner",
                        "suspends",
                        "inner",
                        "suspends",
                        "lambda",
                        "local class",
                        "throws",
                        "caught",
                        "end");
    }

    @Test
    void theyAreInTheClassOfTheBodyAndWithin() {
        assertThat(stops).extracting(Stop::type).allMatch(type -> type.startsWith("p.Demo$walk"));
        assertThat(at("local class")).extracting(Stop::type).containsExactly("p.Demo$walk$Counter$1$Counter");
    }

    @Test
    void localsHaveTheUsersNames() {
        assertThat(at("loop")).extracting(stop -> stop.locals().get("square")).containsExactly("1", "4", "9");
        assertThat(at("lambda")).extracting(Stop::locals).containsExactly(Map.of("last", "done"));
        assertThat(at("local class")).singleElement().satisfies(stop -> {
            assertThat(stop.locals()).containsOnly(Map.entry("by", "3"), Map.entry("sum", "43"));
            assertThat(stop.fields()).containsEntry("count", "40");
        });
    }

    @Test
    void whatOutlivesASuspensionIsAFieldOfTheUsersName() {
        assertThat(at("loop")).extracting(stop -> stop.fields().get("total")).containsExactly("0", "1", "5");
        assertThat(at("loop")).extracting(stop -> stop.fields().get("i")).containsExactly("1", "2", "3");
        assertThat(at("loop")).extracting(stop -> stop.fields().get("to")).containsOnly("3");
    }

    @Test
    void ofTwoFieldsWithOneNameOneHasANumber() {
        assertThat(at("inner")).extracting(stop -> stop.fields().get("word$1")).containsExactly("a", "b");
        assertThat(at("end")).extracting(stop -> stop.fields().get("word")).containsExactly("outer");
    }
}
