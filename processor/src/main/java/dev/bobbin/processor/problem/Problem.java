package dev.bobbin.processor.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;

/**
 * Everything Bobbin may find wrong: what it says, and the way out it offers. The name in brackets that opens a message is
 * the id under which {@code docs/problems.md} explains the problem.
 *
 * <p>Templates are {@link String#format} templates; the arguments are the same for both, so they are numbered.
 */
public enum Problem {
    // The signature.
    NO_CAPABILITY(
            "the @Generator method '%1$s' has no capability parameter to suspend with",
            "add one, such as 'Yield<T> y', or remove @Generator"),
    SEVERAL_CAPABILITIES(
            "the @Generator method '%1$s' has more than one capability parameter", "keep one and remove '%2$s'"),
    RAW_CAPABILITY("the capability '%1$s' is of the raw type %2$s", "write its type arguments, such as %3$s"),
    WILDCARD_CAPABILITY(
            "the capability '%1$s' of type %2$s does not say what is yielded or sent", "name the type, such as %3$s"),
    VARARGS_CAPABILITY(
            "the capability '%1$s' is a variable arity parameter", "declare one capability and drop the '...'"),
    ABSTRACT_METHOD(
            "the @Generator method '%1$s' has no body, and generators are not virtual",
            "make it an ordinary abstract method that returns %2$s"),
    NATIVE_METHOD("the native method '%1$s' has no body to compile to a generator", "write its body in Java"),
    SYNCHRONIZED_METHOD(
            "a generator cannot keep a monitor while it is suspended, and '%1$s' is synchronized",
            "remove 'synchronized' and lock where no value is yielded, or hold a java.util.concurrent lock"),
    LOCAL_HOST(
            "the @Generator method '%1$s' is in a local or anonymous class, which no other class can name",
            "move the class out of the method, or move the method to a class that has a name"),
    IMPLICIT_HOST(
            "the @Generator method '%1$s' is in a class that is declared implicitly, which no other class can name",
            "write the class around it, class %2$s { … }, or move the method to another class"),
    PRIVATE_HOST(
            "the type '%1$s' is private, so that the class generated for '%2$s' cannot name it",
            "make it package-private"),
    UNNAMEABLE_TYPE(
            "the type '%1$s' in the signature of '%2$s' is %3$s and cannot be named from another class",
            "make it package-private if it is yours, or use a type that other classes can name"),
    OVERRIDES_METHOD(
            "the @Generator method '%1$s' overrides a method of %2$s, and generators are not virtual",
            "override with an ordinary method that returns the generator object, made by the factory of a @Generator"
                    + " method of another name"),
    OVERRIDES_GENERATOR(
            "'%1$s' overrides the @Generator method of %2$s, and generators are not virtual",
            "let %2$s have an ordinary method that returns the generator object, and override that one"),
    INVALID_FACTORY_NAME("'%1$s' cannot be the name of a factory", "give @Generator(name = …) a Java identifier"),
    FACTORY_CLASS_TAKEN(
            "the factories of %1$s belong in the class %2$s, but a class of this name exists already",
            "rename that class"),
    FACTORY_CLASH(
            "the factory '%1$s' would have the same name and parameter types as %2$s",
            "name one of them otherwise: @Generator(name = \"…\")"),

    // The body.
    CAPABILITY_ESCAPES(
            "the capability '%1$s' cannot be stored or passed elsewhere: only the generator's own body can suspend",
            "call one of its methods, or hand it to another @Generator method"),
    CAPABILITY_ASSIGNED("the capability '%1$s' cannot be assigned to", "use another variable"),
    CAPABILITY_CAPTURED(
            "the capability '%1$s' cannot be used inside %2$s: it runs outside of the generator's body",
            "use a loop in the generator's own body"),
    SUSPENDS_IN_SYNCHRONIZED(
            "a generator cannot suspend inside 'synchronized': the monitor cannot be kept while it is suspended",
            "take the value out of the block and yield it after, or hold a java.util.concurrent lock"),
    FACTORY_NOT_ACCESSIBLE(
            "the generator '%1$s' cannot be called from here: its host %2$s, and so its factory, cannot be named from this"
                    + " package",
            "make %2$s public"),
    FACTORY_MISSING(
            "the generator '%1$s' cannot be called from here: its factory %2$s does not exist",
            "compile %3$s with Bobbin too, as one of the files given to the compiler or before this one"),
    PRIVATE_TYPE("the private type '%1$s' cannot be named from the generator's class", "make it package-private"),
    PROTECTED_TYPE(
            "the protected type '%1$s' of another package cannot be named from the generator's class",
            "make it public, or use it in an ordinary method that the body calls"),
    PRIVATE_SUPERCLASS_CONSTRUCTOR(
            "the private constructor of '%1$s' cannot be called by a class in the body, which becomes part of the"
                    + " generator's class",
            "make the constructor package-private, or make the object in an ordinary method that the body calls"),
    TOO_MANY_PARAMETERS(
            "'%1$s' cannot be called from the generator's class but through a method handle, and has too many parameters"
                    + " for one",
            "make it package-private, or give it fewer parameters"),

    // Blocking calls.
    BLOCKING_CALL(
            Diagnostic.Kind.WARNING,
            "'%1$s' blocks the thread on which all tasks run",
            "%2$s, or @Generator(blocking = Blocking.AWAIT) to have it compiled as an await; Blocking.ALLOW keeps it as it is"),
    BLOCKING_CALL_STAYS(
            Diagnostic.Kind.WARNING,
            "'%1$s' blocks the thread on which all tasks run, and cannot be compiled as an await %2$s",
            "%3$s; Blocking.ALLOW keeps it as it is"),
    BLOCKING_WITHOUT_AWAIT(
            "no blocking call of '%1$s' can be compiled as an await, as it has no capability to wait",
            "add a parameter 'Await a', or remove 'blocking'"),
    BLOCKING_TABLE("the table of blocking calls cannot be used: %1$s", "correct it"),

    // The surroundings.
    EXPLANATION_NOT_WRITTEN(
            "the explanations that -Abobbin.explain asks for cannot be written: %1$s",
            "name a folder that can be made and written to, -Abobbin.explain=FOLDER"),
    OUTPUT_NOT_WRITTEN(
            "the class '%1$s' that Bobbin generates cannot be written: %2$s",
            "let the compiler write to its output folders, and let nothing else make a class of this name"),
    NOT_JAVAC("Bobbin needs javac, and this compiler is %1$s", "compile with javac of JDK 17 or later"),
    INTERNAL_FAULT(
            "Bobbin failed to compile '%1$s', by a fault of its own: %2$s",
            "report it with the output of -Abobbin.debug, and write the body in another way until then");

    private final Diagnostic.Kind kind;
    private final String what;
    private final String wayOut;

    Problem(String what, String wayOut) {
        this(Diagnostic.Kind.ERROR, what, wayOut);
    }

    Problem(Diagnostic.Kind kind, String what, String wayOut) {
        this.kind = kind;
        this.what = what;
        this.wayOut = wayOut;
    }

    /** The name a message opens with, such as {@code CapabilityEscapes}. */
    public String id() {
        return Arrays.stream(name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** How serious it is: an error, or a warning. */
    public Diagnostic.Kind kind() {
        return kind;
    }

    /** {@code [Id] what is wrong; try the way out}. */
    public String message(Object... arguments) {
        return "[" + id() + "] " + what.formatted(arguments) + "; try: " + wayOut.formatted(arguments);
    }
}
