package dev.bobbin.fuzzer.tree;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Takes nodes apart by the components of their records. */
public final class Parts {
    private Parts() {}

    /** The components of the record, as they are. */
    public static List<Object> of(Node node) {
        List<Object> values = new ArrayList<>();
        try {
            for (RecordComponent component : node.getClass().getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                values.add(component.getAccessor().invoke(node));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("not a record of this module: " + node.getClass(), e);
        }
        return values;
    }

    /** A record of the same class with other components. */
    public static Node with(Node node, List<Object> values) {
        Class<?>[] types = Stream.of(node.getClass().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = node.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return (Node) constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot remake a " + node.getClass(), e);
        }
    }

    /** The nodes that the node is made of, without itself. */
    public static List<Node> nodes(Node node) {
        List<Node> nodes = new ArrayList<>();
        of(node).forEach(value -> collect(value, nodes));
        return nodes;
    }

    private static void collect(Object value, List<Node> into) {
        if (value instanceof Node node) {
            into.add(node);
        } else if (value instanceof List<?> list) {
            list.forEach(element -> collect(element, into));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(element -> collect(element, into));
        }
    }

    /** All the nodes that the node is made of, at any depth, itself first. */
    public static Stream<Node> all(Node node) {
        return Stream.concat(Stream.of(node), nodes(node).stream().flatMap(Parts::all));
    }

    /** The node with each of its nodes replaced by what the operator makes of it. */
    public static Node map(Node node, UnaryOperator<Node> operator) {
        return with(
                node, of(node).stream().map(value -> mapped(value, operator)).toList());
    }

    private static Object mapped(Object value, UnaryOperator<Node> operator) {
        if (value instanceof Node node) return operator.apply(node);
        if (value instanceof List<?> list)
            return list.stream().map(e -> mapped(e, operator)).toList();
        if (value instanceof Optional<?> optional) return optional.map(e -> mapped(e, operator));
        return value;
    }
}
