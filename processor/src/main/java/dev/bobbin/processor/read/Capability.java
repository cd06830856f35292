package dev.bobbin.processor.read;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.type.TypeKind;

/**
 * What a generator method may do, read off the types of its capability parameters: the one table that ties a capability
 * to the frame its body is compiled to and to the type its factory returns.
 */
public enum Capability {
    YIELD(List.of("dev.bobbin.Yield"), "dev.bobbin.frame.GenFrame", "dev.bobbin.Gen", Role.Y_S_R),
    YIELD_SEND(List.of("dev.bobbin.YieldSend"), "dev.bobbin.frame.GenFrame", "dev.bobbin.Gen", Role.Y_S_R),
    INT_YIELD(List.of("dev.bobbin.IntYield"), "dev.bobbin.frame.IntFrame", "dev.bobbin.IntGen", Role.R),
    LONG_YIELD(List.of("dev.bobbin.LongYield"), "dev.bobbin.frame.LongFrame", "dev.bobbin.LongGen", Role.R),
    DOUBLE_YIELD(List.of("dev.bobbin.DoubleYield"), "dev.bobbin.frame.DoubleFrame", "dev.bobbin.DoubleGen", Role.R),
    AWAIT(
            List.of("dev.bobbin.scheduler.Await"),
            "dev.bobbin.scheduler.CoroutineFrame",
            "dev.bobbin.scheduler.Coroutine",
            Role.R),
    SWITCH(
            List.of("dev.bobbin.scheduler.Switch"),
            "dev.bobbin.scheduler.GreenletFrame",
            "dev.bobbin.scheduler.Greenlet",
            Role.NONE),
    AWAIT_YIELD(
            List.of("dev.bobbin.scheduler.Await", "dev.bobbin.Yield"),
            "dev.bobbin.scheduler.AsyncGenFrame",
            "dev.bobbin.scheduler.AsyncGen",
            Role.Y_R);

    /** What a type argument of the frame and of the factory's type stands for. */
    public enum Role {
        YIELDS,
        SENDS,
        RESULT;

        private static final List<Role> Y_S_R = List.of(YIELDS, SENDS, RESULT);
        private static final List<Role> Y_R = List.of(YIELDS, RESULT);
        private static final List<Role> R = List.of(RESULT);
        private static final List<Role> NONE = List.of();
    }

    private static final Set<String> PARAMETER_TYPES =
            Arrays.stream(values()).flatMap(c -> c.parameterTypes.stream()).collect(Collectors.toUnmodifiableSet());

    private final List<String> parameterTypes;
    private final String frameType;
    private final String factoryType;
    private final List<Role> typeArguments;

    Capability(List<String> parameterTypes, String frameType, String factoryType, List<Role> typeArguments) {
        this.parameterTypes = parameterTypes;
        this.frameType = frameType;
        this.factoryType = factoryType;
        this.typeArguments = typeArguments;
    }

    /** Whether a parameter of this type is a capability, alone or together with another. */
    public static boolean isCapability(String qualifiedTypeName) {
        return PARAMETER_TYPES.contains(qualifiedTypeName);
    }

    /** The capability that parameters of these types make together, in any order; empty if they do not go together. */
    public static Optional<Capability> of(List<String> qualifiedTypeNames) {
        return Arrays.stream(values())
                .filter(c -> c.parameterTypes.size() == qualifiedTypeNames.size()
                        && Set.copyOf(c.parameterTypes).equals(Set.copyOf(qualifiedTypeNames)))
                .findFirst();
    }

    /** Whether such a method runs on a scheduler, whose thread it should not block. */
    public boolean awaits() {
        return this == AWAIT || this == AWAIT_YIELD;
    }

    /** The qualified names of the capability's parameter types. */
    public List<String> parameterTypes() {
        return parameterTypes;
    }

    /** The qualified name of the class that a compiled body extends. */
    public String frameType() {
        return frameType;
    }

    /** The qualified name of the type that a factory returns. */
    public String factoryType() {
        return factoryType;
    }

    /** The type arguments that {@link #frameType()} and {@link #factoryType()} take. */
    public List<Role> typeArguments() {
        return typeArguments;
    }

    /** The kind of the yielded value as it is handed over: a primitive kind, or {@link TypeKind#DECLARED}. */
    public TypeKind yieldedKind() {
        return switch (this) {
            case INT_YIELD -> TypeKind.INT;
            case LONG_YIELD -> TypeKind.LONG;
            case DOUBLE_YIELD -> TypeKind.DOUBLE;
            default -> TypeKind.DECLARED;
        };
    }
}
