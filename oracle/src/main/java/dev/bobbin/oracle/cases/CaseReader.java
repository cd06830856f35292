package dev.bobbin.oracle.cases;

import dev.bobbin.oracle.compile.Program;
import dev.bobbin.oracle.compile.SourceUnit;
import dev.bobbin.oracle.script.Operation;
import dev.bobbin.oracle.script.Script;
import dev.bobbin.oracle.script.ScriptReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads case files. */
public final class CaseReader {
    private static final Pattern SETTING = Pattern.compile("(java|generator|driver): (.+)");
    private static final Pattern STEP = Pattern.compile("(.*?)\\s*->\\s*(.*)");
    private static final Pattern UNIT = Pattern.compile("(?m)^// file: (\\S+\\.java)\n");

    private final String name;
    private final String text;
    private int release = 17;
    private Program.Entry entry;
    private final List<Expectation> expectations = new ArrayList<>();

    private CaseReader(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /**
     * @param name the area and the file's name, such as {@code loops/continue-runs-the-update}
     * @param text what the file holds
     */
    public static CaseFile read(String name, String text) {
        CaseReader reader = new CaseReader(name, text);
        try {
            return reader.read();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }

    private CaseFile read() {
        String packageName = name.replaceAll("\\W", "_");
        int end = text.indexOf("*/");
        if (!text.startsWith("/*") || end < 0) throw new IllegalArgumentException("no comment opens the file");
        header(text.substring(0, end).split("\n"), packageName);
        if (entry == null) throw new IllegalArgumentException("neither 'generator:' nor 'driver:'");
        if (expectations.isEmpty()) throw new IllegalArgumentException("nothing is expected");
        List<Operation> operations =
                expectations.stream().flatMap(e -> e.operations().stream()).toList();
        Program program = new Program(name, release, units(packageName), entry, new Script(operations));
        return new CaseFile(name, program, expectations);
    }

    private void header(String[] lines, String packageName) {
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].replaceFirst("^\\s*/?\\*+\\s?", "");
            Matcher setting = SETTING.matcher(line);
            Matcher step = STEP.matcher(line);
            if (setting.matches()) {
                set(setting.group(1), setting.group(2).strip(), packageName);
            } else if (entry != null && step.matches()) {
                expect(i + 1, step.group(1).strip(), step.group(2).strip());
            } else if (entry != null && !line.isBlank()) {
                throw new IllegalArgumentException("line " + (i + 1) + " is no step: " + line);
            }
        }
    }

    private void set(String key, String value, String packageName) {
        if (key.equals("java")) {
            release = Integer.parseInt(value);
            return;
        }
        int dot = value.lastIndexOf('.');
        String host = packageName + "." + value.substring(0, dot).replace('.', '$');
        String method = value.substring(dot + 1);
        entry = key.equals("driver")
                ? new Program.Entry.Driver(host, method)
                : new Program.Entry.Generator(host, method);
    }

    /** A step without an operation goes on with the outcome of the one before it. */
    private void expect(int line, String operation, String outcome) {
        boolean driven = entry instanceof Program.Entry.Driver;
        if (!operation.isEmpty() && driven)
            throw new IllegalArgumentException("a driver plays no script: " + operation);
        if (operation.isEmpty() && !expectations.isEmpty()) {
            Expectation last = expectations.remove(expectations.size() - 1);
            expectations.add(new Expectation(last.line(), last.operations(), last.outcome() + " " + outcome));
        } else if (operation.isEmpty() != driven) {
            throw new IllegalArgumentException("line " + line + " names no operation");
        } else {
            expectations.add(new Expectation(line, driven ? List.of() : ScriptReader.read(operation), outcome));
        }
    }

    /** The file itself, put into a package of its own on its first line, and the units that it goes on with. */
    private List<SourceUnit> units(String packageName) {
        List<SourceUnit> units = new ArrayList<>();
        Matcher next = UNIT.matcher(text);
        String path = packageName + "/Case.java";
        String opening = "package " + packageName + "; ";
        int from = 0;
        while (next.find()) {
            units.add(new SourceUnit(path, opening + text.substring(from, next.start())));
            path = next.group(1);
            opening = "";
            from = next.end();
        }
        units.add(new SourceUnit(path, opening + text.substring(from)));
        return units;
    }
}
