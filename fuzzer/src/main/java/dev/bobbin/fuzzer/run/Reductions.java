package dev.bobbin.fuzzer.run;

import dev.bobbin.fuzzer.expression.Expression;
import dev.bobbin.fuzzer.expression.Literal;
import dev.bobbin.fuzzer.statement.Block;
import dev.bobbin.fuzzer.statement.Statement;
import dev.bobbin.fuzzer.tree.Node;
import dev.bobbin.fuzzer.tree.Parts;
import dev.bobbin.fuzzer.tree.Type;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The ways to make a node a little smaller, by its structure alone. Not all of them are correct Java. */
final class Reductions {
    private Reductions() {}

    /** The node with one part left out or replaced by something in it; what takes away most comes first. */
    static Stream<Node> of(Node node) {
        List<Object> parts = Parts.of(node);
        Stream<Node> own = IntStream.range(0, parts.size()).boxed().flatMap(i -> emptied(node, parts, i));
        Stream<Node> inner = IntStream.range(0, parts.size()).boxed().flatMap(i -> inside(node, parts, i));
        return Stream.of(replacements(node), own, inner).flatMap(s -> s);
    }

    /** An expression may become something simpler of its type. */
    private static Stream<Node> replacements(Node node) {
        if (!(node instanceof Expression expression) || node instanceof Literal) return Stream.empty();
        Type type = expression.type();
        Stream<Node> literal = type.isPlain() ? Stream.of(Literal.plain(type)) : Stream.empty();
        Stream<Node> operands = Parts.all(node)
                .skip(1)
                .filter(n -> n instanceof Expression e && (e.type() == type || type == Type.OBJECT));
        return Stream.concat(literal, operands.limit(8));
    }

    /** The node without something that is in one of its parts. */
    private static Stream<Node> emptied(Node node, List<Object> parts, int index) {
        Object part = parts.get(index);
        if (part instanceof Optional<?> optional && optional.isPresent()) {
            return Stream.of(with(node, parts, index, Optional.empty()));
        }
        if (!(part instanceof List<?> list) || list.isEmpty() || !(list.get(0) instanceof Node)) return Stream.empty();
        return shorter(list).map(shorter -> with(node, parts, index, shorter));
    }

    /** The list without halves, quarters … of its elements; of statements also with what is in one in its place. */
    static <T> Stream<List<T>> shorter(List<T> list) {
        Stream.Builder<List<T>> shorter = Stream.builder();
        for (int length = list.size(); length > 0; length /= 2) {
            for (int from = 0; from + length <= list.size(); from += length) {
                shorter.add(spliced(list, from, length, List.of()));
            }
        }
        for (int i = 0; i < list.size(); i++) {
            if (!(list.get(i) instanceof Statement statement)) continue;
            for (Node inner : Parts.nodes(statement)) {
                shorter.add(spliced(list, i, 1, statements(inner)));
            }
        }
        return shorter.build().filter(l -> !l.equals(list));
    }

    @SuppressWarnings("unchecked") // a list that holds a statement holds statements
    private static <T> List<T> spliced(List<T> list, int from, int length, List<?> others) {
        List<T> spliced = new ArrayList<>(list.subList(0, from));
        spliced.addAll((List<T>) others);
        spliced.addAll(list.subList(from + length, list.size()));
        return List.copyOf(spliced);
    }

    /** The statements in the first block at or below the node. */
    private static List<Statement> statements(Node node) {
        return Parts.all(node)
                .filter(n -> n instanceof Block)
                .findFirst()
                .map(block -> ((Block) block).statements())
                .orElse(List.of());
    }

    /** The node with something smaller in one of its parts. */
    private static Stream<Node> inside(Node node, List<Object> parts, int index) {
        Object part = parts.get(index);
        if (part instanceof Node child) {
            RecordComponent component = node.getClass().getRecordComponents()[index];
            return of(child)
                    .filter(smaller -> component.getType().isInstance(smaller))
                    .map(smaller -> with(node, parts, index, smaller));
        }
        if (part instanceof Optional<?> optional && optional.orElse(null) instanceof Node child) {
            return of(child)
                    .filter(smaller -> !(child instanceof Block) || smaller instanceof Block)
                    .map(smaller -> with(node, parts, index, Optional.of(smaller)));
        }
        if (!(part instanceof List<?> list)) return Stream.empty();
        return IntStream.range(0, list.size())
                .boxed()
                .filter(i -> list.get(i) instanceof Node)
                .flatMap(i -> of((Node) list.get(i))
                        .map(smaller -> with(node, parts, index, spliced(list, i, 1, List.of(smaller)))));
    }

    private static Node with(Node node, List<Object> parts, int index, Object part) {
        List<Object> changed = new ArrayList<>(parts);
        changed.set(index, part);
        return Parts.with(node, changed);
    }
}
