package dev.bobbin.fuzzer.member;

import dev.bobbin.fuzzer.grow.Dice;
import dev.bobbin.fuzzer.tree.Field;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The fields of hosts: one for each of many types, static or not as chance has it. */
final class Fields {
    private static final Map<Type, String> NAMES = new EnumMap<>(Map.of(
            Type.INT, "total",
            Type.LONG, "wide",
            Type.STRING, "word",
            Type.BOOLEAN, "flag",
            Type.BYTE, "tiny",
            Type.CHAR, "sign",
            Type.DOUBLE, "ratio",
            Type.BOXED_INT, "count",
            Type.OBJECT, "thing",
            Type.PAIR, "couple"));
    private static final Map<Type, String> MORE = new EnumMap<>(Map.of(Type.CELL, "cell", Type.BYTES, "bytes"));

    private static final Map<Type, String> ARRAYS =
            new EnumMap<>(Map.of(Type.INTS, "cells", Type.LONGS, "wides", Type.STRINGS, "words"));

    private Fields() {}

    static List<Field> any(boolean allStatic, Dice dice) {
        return Stream.of(NAMES, MORE, ARRAYS)
                .flatMap(names -> names.entrySet().stream())
                .map(e -> new Field(e.getValue(), e.getKey(), allStatic || dice.chance(40), dice.chance(40)))
                .toList();
    }

    static void declare(Field field, Source out) {
        out.line(
                field.isPrivate() ? "private " : "",
                field.isStatic() ? "static " : "",
                field.type(),
                " ",
                field.name());
        out.add(" = ", initial(field.type()), ";");
    }

    private static String initial(Type type) {
        return switch (type) {
            case INT, BOXED_INT -> "3";
            case LONG -> "5L";
            case STRING -> "\"w\"";
            case BOOLEAN -> "true";
            case BYTE -> "(byte) 100";
            case CHAR -> "'s'";
            case DOUBLE -> "0.5";
            case OBJECT -> "\"thing\"";
            case PAIR -> "new Pair(1, \"b\")";
            case CELL -> "new Cell(4)";
            case BYTES -> "{1, 2, -3, 127}";
            case INTS -> "{1, 2, 3, 4}";
            case LONGS -> "{1L, -2L, 1L << 40, 0L}";
            default -> "{\"a\", \"b\", \"c\", \"d\"}";
        };
    }
}
