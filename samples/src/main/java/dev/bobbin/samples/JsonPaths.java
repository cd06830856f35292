package dev.bobbin.samples;

import dev.bobbin.Generator;
import dev.bobbin.Yield;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A sealed tree walked with pattern matching: the flattened paths of a JSON document, one at a time. */
public final class JsonPaths {
    private JsonPaths() {}

    sealed interface Json permits Text, Number, Many, Fields {}

    record Text(String value) implements Json {}

    record Number(double value) implements Json {}

    record Many(List<Json> items) implements Json {}

    record Fields(Map<String, Json> byName) implements Json {}

    @Generator
    static void paths(Yield<String> y, String path, Json json) {
        if (json instanceof Text text) {
            y.yield(path + " = '" + text.value() + "'");
        } else if (json instanceof Number number) {
            y.yield(path + " = " + number.value());
        } else if (json instanceof Many many) {
            int i = 0;
            for (Json item : many.items()) paths(y, path + "[" + i++ + "]", item);
        } else if (json instanceof Fields fields) {
            for (var field : new TreeMap<>(fields.byName()).entrySet()) {
                paths(y, path + "." + field.getKey(), field.getValue());
            }
        }
    }

    public static void main(String[] args) {
        Json order = new Fields(Map.of(
                "customer",
                new Fields(Map.of("name", new Text("Ada"))),
                "lines",
                new Many(List.of(
                        new Fields(Map.of("sku", new Text("B-7"), "price", new Number(2.5))),
                        new Fields(Map.of("sku", new Text("K-1"), "price", new Number(12)))))));
        JsonPathsGenerators.paths("order", order).forEachRemaining(System.out::println);
    }
}
