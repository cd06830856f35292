package dev.bobbin.processor.normalize;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.bobbin.processor.attribute.AttributedMethod;
import dev.bobbin.processor.factory.Visibility;
import dev.bobbin.processor.problem.Place;
import dev.bobbin.processor.problem.Problem;
import dev.bobbin.processor.problem.Problems;
import dev.bobbin.processor.read.Names;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What a body may not do. All that is wrong in it is reported. */
public final class BodyRules extends TreePathScanner<Void, Void> {
    /** What a method handle can pass, the receiver included: two less than a method takes (JVMS 4.3.3). */
    private static final int MAX_SLOTS = 253;

    private final AttributedMethod method;
    private final Problems problems;

    private BodyRules(AttributedMethod method, Problems problems) {
        this.method = method;
        this.problems = problems;
    }

    /** Reports the problems of a body; answers whether there are none. */
    public static boolean check(AttributedMethod method, Problems problems) {
        int before = problems.count();
        new BodyRules(method, problems).scan(method.body(), null);
        return problems.count() == before;
    }

    @Override
    public Void visitIdentifier(IdentifierTree node, Void unused) {
        Element element = method.element(node);
        if (method.isCapability(element)) capability(node);
        else if (element instanceof TypeElement type) type(node, type);
        return null;
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree node, Void unused) {
        if (method.element(node) instanceof TypeElement type) type(node, type);
        return super.visitMemberSelect(node, null);
    }

    @Override
    public Void visitVariable(VariableTree node, Void unused) {
        Element element = method.element(node);
        boolean inferred = element != null && (node.getType() == null || method.start(node.getType()) < 0);
        if (inferred && enclosing(LambdaExpressionTree.class, ClassTree.class) == null) {
            TypeElement hidden = hidden(element.asType(), 4);
            if (hidden != null) report(Problem.PRIVATE_TYPE, node, hidden.getSimpleName());
        }
        return super.visitVariable(node, null);
    }

    // ---- members

    @Override
    public Void visitMethodInvocation(MethodInvocationTree node, Void unused) {
        ExpressionTree select = node.getMethodSelect();
        if (method.element(select) instanceof ExecutableElement called) {
            boolean named = called.getKind() != ElementKind.CONSTRUCTOR;
            if (named)
                handled(select, called, select instanceof MemberSelectTree s && Fields.isSuper(s.getExpression()));
            else if (isSuperclassHidden(called)) {
                report(Problem.PRIVATE_SUPERCLASS_CONSTRUCTOR, superclass(node), simpleNameOfOwner(called));
            }
        }
        return super.visitMethodInvocation(node, null);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree node, Void unused) {
        if (method.element(node) instanceof ExecutableElement called) handled(node, called, false);
        return super.visitMemberReference(node, null);
    }

    @Override
    public Void visitNewClass(NewClassTree node, Void unused) {
        if (node.getClassBody() == null && method.element(node) instanceof ExecutableElement called) {
            handled(node, called, false);
        }
        return super.visitNewClass(node, null);
    }

    /** What is called through a method handle must have a handle. */
    private void handled(Tree node, ExecutableElement called, boolean ofSuper) {
        boolean hidden = called.getModifiers().contains(Modifier.PRIVATE) || isForeignAndProtected(called);
        if (!(ofSuper || hidden) || isOfBody(called)) return;
        int slots = called.getModifiers().contains(Modifier.STATIC) ? 0 : 1;
        for (VariableElement parameter : called.getParameters()) {
            TypeKind kind = parameter.asType().getKind();
            slots += kind == TypeKind.LONG || kind == TypeKind.DOUBLE ? 2 : 1;
        }
        if (slots > MAX_SLOTS) report(Problem.TOO_MANY_PARAMETERS, node, Names.display(called));
    }

    private boolean isSuperclassHidden(ExecutableElement constructor) {
        return constructor.getModifiers().contains(Modifier.PRIVATE) && !isOfBody(constructor);
    }

    /** Whether the member's class is declared in the body, so that it moves to the generated class with it. */
    private static boolean isOfBody(Element member) {
        for (Element e = member; e != null; e = e.getEnclosingElement()) {
            if (e instanceof TypeElement type
                    && (type.getNestingKind() == NestingKind.LOCAL || type.getNestingKind() == NestingKind.ANONYMOUS)) {
                return true;
            }
        }
        return false;
    }

    private static Name simpleNameOfOwner(Element member) {
        return member.getEnclosingElement().getSimpleName();
    }

    /** Where a class names its superclass, if its call of the constructor is not written out. */
    private Tree superclass(MethodInvocationTree call) {
        TreePath path = getCurrentPath();
        while (!(path.getLeaf() instanceof ClassTree)) path = path.getParentPath();
        ClassTree type = (ClassTree) path.getLeaf();
        if (path.getParentPath().getLeaf() instanceof NewClassTree created) return raw(created.getIdentifier());
        boolean written = method.end(call) > method.start(call);
        return written ? call.getMethodSelect() : raw(type.getExtendsClause());
    }

    private static Tree raw(Tree type) {
        return type instanceof ParameterizedTypeTree generic ? generic.getType() : type;
    }

    // ---- the capability

    private void capability(IdentifierTree node) {
        TreePath use = getCurrentPath().getParentPath();
        while (use.getLeaf().getKind() == Tree.Kind.PARENTHESIZED) use = use.getParentPath();
        Tree parent = use.getLeaf();
        if (parent instanceof AssignmentTree assignment && Operators.stripped(assignment.getVariable()) == node) {
            report(Problem.CAPABILITY_ASSIGNED, node, node.getName());
            return;
        }
        MethodInvocationTree call = null;
        if (parent instanceof MemberSelectTree
                && use.getParentPath().getLeaf() instanceof MethodInvocationTree selected
                && selected.getMethodSelect() == parent) {
            call = selected;
        } else if (parent instanceof MethodInvocationTree passed) {
            call = passed;
        }
        Suspension suspension = call == null ? null : Suspension.of(call, method);
        if (suspension == null) {
            report(Problem.CAPABILITY_ESCAPES, node, node.getName());
            return;
        }
        Tree around = enclosing(LambdaExpressionTree.class, ClassTree.class);
        if (around != null) {
            String what = around instanceof ClassTree ? "a class" : "a lambda";
            report(Problem.CAPABILITY_CAPTURED, node, node.getName(), what);
        } else if (holdsMonitor(call)) {
            report(Problem.SUSPENDS_IN_SYNCHRONIZED, call.getMethodSelect());
        } else if (suspension.direct() && !isFactoryAccessible(suspension.callee())) {
            TypeElement host = (TypeElement) suspension.callee().getEnclosingElement();
            report(
                    Problem.FACTORY_NOT_ACCESSIBLE,
                    call.getMethodSelect(),
                    Names.display(suspension.callee()),
                    Names.display(host));
        }
    }

    private boolean isFactoryAccessible(ExecutableElement callee) {
        return Visibility.isAccessible(callee, method.method().packageName());
    }

    private Tree enclosing(Class<?> first, Class<?> second) {
        for (TreePath p = getCurrentPath(); p.getLeaf() != method.tree(); p = p.getParentPath()) {
            if (first.isInstance(p.getLeaf()) || second.isInstance(p.getLeaf())) return p.getLeaf();
        }
        return null;
    }

    private boolean holdsMonitor(Tree call) {
        int at = method.start(call);
        for (TreePath p = getCurrentPath(); p != null; p = p.getParentPath()) {
            if (p.getLeaf() instanceof SynchronizedTree s && at >= method.start(s.getBlock())) return true;
        }
        return false;
    }

    // ---- types

    private void type(Tree node, TypeElement type) {
        if (method.end(node) <= method.start(node) || !stands(node, type)) return;
        TypeElement hidden = hidden(type);
        if (hidden != null) report(Problem.PRIVATE_TYPE, node, hidden.getSimpleName());
        else if (isForeignAndProtected(type)) report(Problem.PROTECTED_TYPE, node, type.getSimpleName());
    }

    /** Only subclasses may name it, and the generated class is none. */
    private boolean isForeignAndProtected(Element type) {
        return type.getModifiers().contains(Modifier.PROTECTED)
                && !method.elements()
                        .getPackageOf(type)
                        .equals(method.elements().getPackageOf(method.host()));
    }

    /** Whether the user wrote the name; javac makes up trees where a type is inferred. */
    private boolean stands(Tree node, TypeElement type) {
        String text = method.source().slice(method.start(node), method.end(node));
        return text.contains("\\u") || text.endsWith(type.getSimpleName().toString());
    }

    private static TypeElement hidden(TypeElement type) {
        for (Element e = type; e instanceof TypeElement t; e = e.getEnclosingElement()) {
            if (t.getModifiers().contains(Modifier.PRIVATE)) return t;
        }
        return null;
    }

    /** A private type that the type speaks of, or null. */
    private static TypeElement hidden(TypeMirror type, int depth) {
        if (type instanceof ArrayType array) return hidden(array.getComponentType(), depth);
        if (depth == 0 || !(type instanceof DeclaredType declared)) return null;
        TypeElement own = hidden((TypeElement) declared.asElement());
        if (own != null) return own;
        for (TypeMirror argument : declared.getTypeArguments()) {
            TypeElement found = hidden(argument, depth - 1);
            if (found != null) return found;
        }
        return null;
    }

    private void report(Problem problem, Tree at, Object... arguments) {
        Place place = Place.of(method.method().element(), method.start(at), method.end(at));
        problems.report(problem, place, arguments);
    }
}
