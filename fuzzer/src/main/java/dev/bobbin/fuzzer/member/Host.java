package dev.bobbin.fuzzer.member;

import dev.bobbin.fuzzer.tree.Field;
import dev.bobbin.fuzzer.tree.Node;
import dev.bobbin.fuzzer.tree.Source;
import java.util.List;
import java.util.regex.Pattern;

/** The class of one program: generator methods, and what of the fields and members provided they use. */
public record Host(String name, List<Field> fields, List<GeneratorMethod> generators) implements Node {
    /** A class inside of the host, with generator methods of its own. */
    static final String OTHER = "Other";

    private static final String IMPORTS = """
            import static dev.bobbin.oracle.As.*;
            import static dev.bobbin.oracle.Log.*;

            import dev.bobbin.*;
            import dev.bobbin.oracle.Opened;
            import java.io.IOException;
            import java.util.*;
            import java.util.function.*;

            """;

    @Override
    public void write(Source out) {
        Source methods = new Source();
        generators.forEach(methods::add);
        String bodies = methods.toString();
        out.add(IMPORTS, "class ", name, " ").open();
        Source declarations = new Source();
        fields.stream().filter(f -> uses(bodies, f.name())).forEach(f -> Fields.declare(f, declarations));
        if (uses(bodies, "K")) out.line("static final int K = 3;");
        if (uses(bodies, "LOCK")) out.line("static final Object LOCK = new Object();");
        fields.stream().filter(f -> uses(bodies, f.name())).forEach(f -> Fields.declare(f, out));
        generators.stream().filter(g -> g.signature().owner().isEmpty()).forEach(out::add);
        List<GeneratorMethod> others = generators.stream()
                .filter(g -> g.signature().owner().equals(OTHER))
                .toList();
        if (!others.isEmpty()) out.line("static class " + OTHER + " ").braces(others);
        Provided.used(bodies + declarations)
                .forEach(member -> out.add("\n").add(member.text().indent(4).stripTrailing()));
        out.shut().add("\n");
    }

    private static boolean uses(String text, String name) {
        return Pattern.compile("\\b" + name + "\\b").matcher(text).find();
    }
}
