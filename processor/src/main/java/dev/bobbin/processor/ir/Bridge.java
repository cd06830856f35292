package dev.bobbin.processor.ir;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;

/**
 * A static method of the generated class that reaches, through a method handle, what the generated class may not name
 * itself: a private member, a protected member inherited from another package, or what {@code super.} names.
 *
 * @param kind what the bridge does
 * @param member the field, method or constructor; for {@link Kind#OUTER} the enclosing type
 * @param owner the type the member is looked up in
 * @param caller the type whose rights the look-up has
 * @param drops whether the first argument is an object whose value is dropped: a static member of {@code object()} is
 *     reached after the object is evaluated (JLS 15.11.1, 15.12.4.1)
 */
public record Bridge(Kind kind, Element member, TypeElement owner, TypeElement caller, boolean drops) {
    public Bridge(Kind kind, Element member, TypeElement owner, TypeElement caller) {
        this(kind, member, owner, caller, false);
    }

    /** The same, after an object whose value is dropped. */
    public Bridge dropping() {
        return new Bridge(kind, member, owner, caller, true);
    }

    /** What a bridge does. */
    public enum Kind {
        /** Calls a method: {@code method(receiver, arguments)}. */
        CALL,
        /** Calls a method as {@code super.method(arguments)} does. */
        SUPER_CALL,
        /** Makes an object: {@code make(arguments)}. */
        NEW,
        /** Reads a field: {@code get(receiver)}. */
        GET,
        /** Writes a field and answers the value: {@code set(receiver, value)}. */
        SET,
        /** Adds one to a field, or takes one off, and answers the old value. */
        POST_INCREMENT,
        POST_DECREMENT,
        /** Answers the instance of an enclosing class: {@code outer(receiver)}. */
        OUTER,
        /** A class whose objects hold a receiver: {@code new Bound(receiver)::call} stands for {@code receiver::method}. */
        BOUND,
        /** The same for {@code super::method}. */
        BOUND_SUPER,
        /** The same for {@code Inner::new}; the receiver is the enclosing instance. */
        BOUND_NEW
    }

    /** The type parameters that can be used in a type: its own, and those of the types it is an inner class of. */
    public static List<TypeParameterElement> typeParameters(TypeElement type) {
        List<TypeParameterElement> parameters = new ArrayList<>();
        for (Element e = type; e instanceof TypeElement t; e = e.getEnclosingElement()) {
            parameters.addAll(0, t.getTypeParameters());
            if (t.getModifiers().contains(Modifier.STATIC)) break;
        }
        return parameters;
    }

    /** The bridge's name, not yet made unique. */
    public String name() {
        String simple = kind == Kind.NEW || kind == Kind.OUTER || kind == Kind.BOUND_NEW
                ? owner.getSimpleName().toString()
                : member.getSimpleName().toString();
        return switch (kind) {
            case CALL -> "call$" + simple;
            case SUPER_CALL -> "super$" + simple;
            case NEW -> "new$" + simple;
            case GET -> "get$" + simple;
            case SET -> "set$" + simple;
            case POST_INCREMENT -> "increment$" + simple;
            case POST_DECREMENT -> "decrement$" + simple;
            case OUTER -> "outer$" + member.getSimpleName();
            case BOUND -> "Bound$" + simple;
            case BOUND_SUPER -> "BoundSuper$" + simple;
            case BOUND_NEW -> "BoundNew$" + simple;
        };
    }
}
