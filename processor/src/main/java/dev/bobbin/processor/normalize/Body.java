package dev.bobbin.processor.normalize;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import dev.bobbin.processor.attribute.AttributedMethod;
import dev.bobbin.processor.ir.Code;
import dev.bobbin.processor.ir.Label;
import dev.bobbin.processor.ir.LocalType;
import dev.bobbin.processor.ir.Statement;
import dev.bobbin.processor.ir.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * The lowering of one body: what all lowerings share, and the list of statements they write to. A lowering reads trees
 * and appends statements; it never looks back at what was appended.
 */
final class Body {
    private final AttributedMethod method;
    private final BodyFacts facts;
    private final Denotable denotable;
    private final Copies copies;
    private final Map<Element, Variable> variables = new HashMap<>();
    private final Map<TypeElement, LocalType> localTypes = new HashMap<>();
    private final Map<TypeElement, Variable> environments = new HashMap<>();
    private final List<LocalType.Declaration> declarations = new ArrayList<>();
    private final Map<Tree, Label> breaks = new IdentityHashMap<>();
    private final Map<Tree, Label> continues = new IdentityHashMap<>();
    private final Map<Tree, Variable> switchResults = new IdentityHashMap<>();
    private final Variable host;
    private final Set<Element> named;
    private final Map<Variable, Element> elements = new HashMap<>();
    private int finallyDepth;
    private List<Statement> out = new ArrayList<>();
    private final Map<String, Integer> counters = new LinkedHashMap<>();

    Body(AttributedMethod method) {
        this.method = method;
        this.facts = BodyFacts.of(method);
        this.denotable = new Denotable(method.types(), method.elements(), method.host());
        this.host = method.method().isStatic()
                ? null
                : Variable.of(Variable.Kind.PARAMETER, "self", method.host().asType(), List.of());
        this.copies = new Copies(this);
        this.named = AnonymousTypes.named(method, facts);
    }

    AttributedMethod method() {
        return method;
    }

    BodyFacts facts() {
        return facts;
    }

    Copies copies() {
        return copies;
    }

    /** The variable of the host instance; null in a static method. */
    Variable host() {
        return host;
    }

    // ---- output

    void emit(Statement statement) {
        out.add(statement);
    }

    /** The statements that the lowering appends. */
    List<Statement> collect(Runnable lowering) {
        List<Statement> outer = out;
        out = new ArrayList<>();
        try {
            lowering.run();
            return out;
        } finally {
            out = outer;
        }
    }

    /** Appends what the lowering appends, as a block that breaks leave. */
    void block(Label label, Runnable lowering) {
        emit(new Statement.Block(label, collect(lowering)));
    }

    /** Appends what the lowering appends, as the body of a statement whose finalizer runs however it is left. */
    List<Statement> guarded(Runnable lowering) {
        finallyDepth++;
        List<Statement> statements = collect(lowering);
        finallyDepth--;
        return statements;
    }

    /** Whether a finalizer stands between here and the end of the method. */
    boolean insideFinally() {
        return finallyDepth > 0;
    }

    void assign(Variable target, Code value, int line) {
        emit(new Statement.Assign(target, value, line));
    }

    // ---- variables

    /** The variable of a local or a parameter of the body. */
    Variable variable(Element element) {
        Variable known = variables.get(element);
        if (known != null) return known;
        Variable variable = declare((VariableElement) element, Variable.Kind.LOCAL);
        variables.put(element, variable);
        return variable;
    }

    Variable parameter(VariableElement element) {
        Variable parameter = declare(element, Variable.Kind.PARAMETER);
        variables.put(element, parameter);
        return parameter;
    }

    private Variable declare(VariableElement element, Variable.Kind kind) {
        Variable variable = Variable.of(
                kind,
                element.getSimpleName().toString(),
                denotable.of(element.asType()),
                denotable.view(element.asType()));
        elements.put(variable, element);
        return variable;
    }

    /** The user's variable behind a variable; null for the processor's own. */
    Element elementOf(Variable variable) {
        return elements.get(variable);
    }

    /** A variable of the processor's own. */
    Variable temporary(String name, TypeMirror type) {
        return Variable.of(Variable.Kind.TEMPORARY, name, denotable.of(type), denotable.view(type));
    }

    /** A name for something that copied text declares; no other has it. */
    String numbered(String name) {
        String numbered = name + "$" + counters.merge(name, 1, Integer::sum);
        copies.declaredNames().add(numbered);
        return numbered;
    }

    // ---- local classes

    void localType(LocalType type, Variable environment) {
        localTypes.put(type.element(), type);
        if (environment != null) environments.put(type.element(), environment);
    }

    void declaration(LocalType.Declaration declaration) {
        declarations.add(declaration);
    }

    /** The member of the generated class that the local class has become, or null. */
    LocalType localType(Element element) {
        return element instanceof TypeElement type ? localTypes.get(type) : null;
    }

    /** The variable that holds what the local class has captured; null if it captures nothing. */
    Variable environment(Element type) {
        return environments.get(type);
    }

    /** Whether the anonymous class gets a name. */
    boolean isNamed(Element type) {
        return named.contains(type);
    }

    /** The declaration of a class that has been moved; null if it has not. */
    LocalType.Declaration declarationOf(TypeElement type) {
        return declarations.stream()
                .filter(d -> d.type().element().equals(type))
                .findFirst()
                .orElse(null);
    }

    List<LocalType.Declaration> declarations() {
        return declarations;
    }

    // ---- jumps

    void breakLabel(Tree target, Label label) {
        breaks.put(target, label);
    }

    void continueLabel(Tree target, Label label) {
        continues.put(target, label);
    }

    Label breakLabel(Tree target) {
        return breaks.get(target);
    }

    Label continueLabel(Tree target) {
        return continues.get(target);
    }

    void switchResult(Tree switchExpression, Variable variable) {
        switchResults.put(switchExpression, variable);
    }

    Variable switchResult(Tree switchExpression) {
        return switchResults.get(switchExpression);
    }

    // ---- shorthands

    TypeMirror type(Tree tree) {
        return method.type(tree);
    }

    TypeMirror type(Class<?> type) {
        return method.elements().getTypeElement(type.getCanonicalName()).asType();
    }

    Element element(Tree tree) {
        return method.element(tree);
    }

    int line(Tree tree) {
        return method.line(tree);
    }

    Denotable denotable() {
        return denotable;
    }

    Code value(ExpressionTree tree) {
        return Expressions.value(this, tree);
    }
}
