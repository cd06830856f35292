/*
 * JSON printed line by line: a sealed family, an exhaustive pattern switch whose arms call on.
 *
 * java: 21
 * generator: Json.body
 *
 * next * 3      -> "{" "  \"name\": \"Bobbin\"," "  \"tags\": ["
 * next * 3      -> "    17," "    true," "    null"
 * next * 3      -> "  ]," "  \"none\": {}" "}"
 * next          -> returns 9
 */
import dev.bobbin.Generator;
import dev.bobbin.Yield;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

final class Json {
    sealed interface Value {}

    record Text(String text) implements Value {}

    record Literal(Object value) implements Value {}

    record Array(List<Value> elements) implements Value {}

    record Dictionary(Map<String, Value> members) implements Value {}

    @Generator
    static int print(Yield<String> y, Value value, String before, String after, int depth) {
        String indent = "  ".repeat(depth);
        return switch (value) {
            case Text(var text) -> line(y, indent + before + '"' + text + '"' + after);
            case Literal(var literal) -> line(y, indent + before + literal + after);
            case Array(var elements) when elements.isEmpty() -> line(y, indent + before + "[]" + after);
            case Array(var elements) -> {
                int lines = line(y, indent + before + "[");
                Iterator<Value> iterator = elements.iterator();
                while (iterator.hasNext()) {
                    lines += print(y, iterator.next(), "", iterator.hasNext() ? "," : "", depth + 1);
                }
                yield lines + line(y, indent + "]" + after);
            }
            case Dictionary(var members) when members.isEmpty() -> line(y, indent + before + "{}" + after);
            case Dictionary(var members) -> {
                int lines = line(y, indent + before + "{");
                int left = members.size();
                for (var member : members.entrySet()) {
                    String name = "\"" + member.getKey() + "\": ";
                    lines += print(y, member.getValue(), name, --left > 0 ? "," : "", depth + 1);
                }
                yield lines + line(y, indent + "}" + after);
            }
        };
    }

    @Generator
    static int line(Yield<String> y, String text) {
        y.yield(text);
        return 1;
    }

    @Generator
    static int body(Yield<String> y) {
        Map<String, Value> members = new LinkedHashMap<>();
        members.put("name", new Text("Bobbin"));
        members.put("tags", new Array(List.of(new Literal(17), new Literal(true), new Literal(null))));
        members.put("none", new Dictionary(Map.of()));
        return print(y, new Dictionary(members), "", "", 0);
    }
}
