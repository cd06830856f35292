package dev.bobbin.processor.attribute;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import dev.bobbin.processor.read.GeneratorMethod;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * A generator method with every tree of its body resolved. Elements and types belong to the mirror compilation; only
 * {@link #method()} belongs to the user's.
 */
public final class AttributedMethod {
    private final GeneratorMethod method;
    private final ExecutableElement declaration;
    private final Set<VariableElement> capabilities;
    private final TreePath path;
    private final CompilationUnitTree unit;
    private final SourceText source;
    private final SourcePositions positions;
    private final Map<Tree, Element> elementOf;
    private final Map<Tree, TypeMirror> typeOf;
    private final Types types;
    private final Elements elements;
    private final Map<Tree, AwaitedCall> awaited;

    AttributedMethod(
            GeneratorMethod method,
            ExecutableElement declaration,
            Set<VariableElement> capabilities,
            TreePath path,
            SourceText source,
            SourcePositions positions,
            Map<Tree, Element> elementOf,
            Map<Tree, TypeMirror> typeOf,
            Types types,
            Elements elements,
            Map<Tree, AwaitedCall> awaited) {
        this.method = method;
        this.declaration = declaration;
        this.capabilities = Set.copyOf(capabilities);
        this.path = path;
        this.unit = path.getCompilationUnit();
        this.source = source;
        this.positions = positions;
        this.elementOf = elementOf;
        this.typeOf = typeOf;
        this.types = types;
        this.elements = elements;
        this.awaited = awaited;
    }

    /** The same method, in which some calls are to be awaited. */
    public AttributedMethod withAwaited(Map<Tree, AwaitedCall> calls) {
        return new AttributedMethod(
                method, declaration, capabilities, path, source, positions, elementOf, typeOf, types, elements, calls);
    }

    /** The method as the user's own compilation sees it. */
    public GeneratorMethod method() {
        return method;
    }

    /** The method as the mirror sees it. */
    public ExecutableElement declaration() {
        return declaration;
    }

    public TypeElement host() {
        return (TypeElement) declaration.getEnclosingElement();
    }

    /** Whether the element is a capability parameter of this method. */
    public boolean isCapability(Element element) {
        return element instanceof VariableElement variable && capabilities.contains(variable);
    }

    public MethodTree tree() {
        return (MethodTree) path.getLeaf();
    }

    /** The path to the method's body. */
    public TreePath body() {
        return new TreePath(path, tree().getBody());
    }

    public SourceText source() {
        return source;
    }

    /** What the tree names or declares; null for a tree that does neither. */
    public Element element(Tree tree) {
        return elementOf.get(tree);
    }

    /** The type of an expression or of a type tree; null for a tree that has none. */
    public TypeMirror type(Tree tree) {
        return typeOf.get(tree);
    }

    /** What the blocking call is to be compiled to; null for a call that is made as it stands. */
    public AwaitedCall awaited(Tree call) {
        return awaited.get(call);
    }

    /** The offset of the tree's first character. */
    public int start(Tree tree) {
        return (int) positions.getStartPosition(unit, tree);
    }

    /** The offset behind the tree's last character. */
    public int end(Tree tree) {
        int end = (int) positions.getEndPosition(unit, tree);
        boolean isName = tree instanceof IdentifierTree || tree instanceof MemberSelectTree;
        return isName && end > start(tree) && source.charAt(end - 1) == ';' ? endOfName(tree, end - 1) : end;
    }

    /** javac counts the semicolon behind a resource that is a name, in {@code try (first; second)}, as a part of it. */
    private int endOfName(Tree tree, int semicolon) {
        int start = start(tree);
        if (tree instanceof IdentifierTree name) {
            int end = start + name.getName().length();
            if (source.slice(start, end).contentEquals(name.getName())) return end;
        }
        int end = semicolon;
        while (Character.isWhitespace(source.charAt(end - 1))) end--;
        return end;
    }

    /** The line, from 1, on which the tree starts. */
    public int line(Tree tree) {
        return source.line(start(tree));
    }

    /** The line, from 1, on which the method's declaration starts. */
    public int firstLine() {
        return line(tree());
    }

    /** The line, from 1, on which the method's body ends. */
    public int lastLine() {
        return source.line(end(tree()) - 1);
    }

    public Types types() {
        return types;
    }

    public Elements elements() {
        return elements;
    }

    /** The text of the declaration, and where it is. */
    @Override
    public String toString() {
        return source.fileName() + ":" + firstLine() + "\n" + source.slice(start(tree()), end(tree()));
    }
}
