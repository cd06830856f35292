package dev.bobbin.processor.normalize;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.bobbin.processor.ir.Code;
import dev.bobbin.processor.ir.Fragment;
import dev.bobbin.processor.ir.Variable;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Walks copied trees and notes the edits of their names. A name that the copied text itself declares stays. */
final class Rewriter extends TreeScanner<Void, Void> {
    final Body body;
    final Edits edits;
    final Members members;
    private final int start;
    private final int end;
    private final Map<Tree, Code> holes;
    private final Map<Element, String> names;
    private final Set<String> declaredNames;
    private final Deque<TypeElement> classes = new ArrayDeque<>();
    private final Set<Tree> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    private int captureDepth;
    private ExpressionTree statementExpression;
    private final Set<Tree> blockExpressions = Collections.newSetFromMap(new IdentityHashMap<>());
    private Tree lambdaBody;

    Rewriter(
            Body body,
            Edits edits,
            int start,
            int end,
            Map<Tree, Code> holes,
            Map<Element, String> names,
            Set<String> declaredNames) {
        this.body = body;
        this.edits = edits;
        this.members = new Members(body);
        this.start = start;
        this.end = end;
        this.holes = holes;
        this.names = names;
        this.declaredNames = declaredNames;
    }

    @Override
    public Void scan(Tree tree, Void unused) {
        if (tree == null) return null;
        Code hole = holes.get(tree);
        if (hole == null) return super.scan(tree, null);
        edits.replace(start(tree), end(tree), Code.builder().nested(hole).build(true));
        return null;
    }

    // ---- names

    @Override
    public Void visitIdentifier(IdentifierTree node, Void unused) {
        if (!kept.contains(node) && edits.stands(start(node), end(node), node.getName())) {
            SimpleNames.identifier(this, node, Fragment.Access.READ);
        }
        return null;
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree node, Void unused) {
        return SimpleNames.select(this, node) ? null : super.visitMemberSelect(node, null);
    }

    @Override
    public Void visitVariable(VariableTree node, Void unused) {
        Element element = body.element(node);
        declaredNames.add(node.getName().toString());
        if (element != null && element.getKind() == ElementKind.ENUM_CONSTANT) {
            if (node.getInitializer() instanceof NewClassTree constant) {
                scan(constant.getArguments(), null);
                scan(constant.getClassBody(), null);
            }
            return null;
        }
        String renamed = names.get(element);
        if (renamed != null) {
            int nameEnd = end(node);
            edits.replace(nameEnd - node.getName().length(), nameEnd, Code.text(renamed));
            scan(node.getModifiers(), null);
            return scan(node.getType(), null);
        }
        return super.visitVariable(node, null);
    }

    // ---- members

    @Override
    public Void visitMethodInvocation(MethodInvocationTree node, Void unused) {
        return Calls.call(this, node) ? null : super.visitMethodInvocation(node, null);
    }

    @Override
    public Void visitNewClass(NewClassTree node, Void unused) {
        return Calls.create(this, node) ? null : super.visitNewClass(node, null);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree node, Void unused) {
        return MethodReferences.rewrite(this, node) ? null : super.visitMemberReference(node, null);
    }

    @Override
    public Void visitAssignment(AssignmentTree node, Void unused) {
        if (Fields.assign(this, node)) return null;
        target(node.getVariable(), Fragment.Access.WRITE);
        return scan(node.getExpression(), null);
    }

    @Override
    public Void visitCompoundAssignment(CompoundAssignmentTree node, Void unused) {
        if (Fields.compound(this, node)) return null;
        target(node.getVariable(), Fragment.Access.UPDATE);
        return scan(node.getExpression(), null);
    }

    @Override
    public Void visitUnary(UnaryTree node, Void unused) {
        if (!Operators.isStep(node.getKind())) return super.visitUnary(node, null);
        if (!Fields.step(this, node, node == statementExpression)) {
            target(node.getExpression(), Fragment.Access.UPDATE);
        }
        return null;
    }

    private void target(ExpressionTree tree, Fragment.Access access) {
        ExpressionTree target = Operators.stripped(tree);
        if (target instanceof IdentifierTree name && !holes.containsKey(target))
            SimpleNames.identifier(this, name, access);
        else scan(tree, null);
    }

    void scanEffect(ExpressionTree tree) {
        statementExpression = Operators.stripped(tree);
        blockExpressions.add(statementExpression);
        scan(tree, null);
    }

    void scanCaptured(ExpressionTree tree) {
        captureDepth++;
        scan(tree, null);
        captureDepth--;
    }

    @Override
    public Void visitBlock(BlockTree node, Void unused) {
        for (StatementTree statement : node.getStatements()) {
            if (statement instanceof ExpressionStatementTree s) {
                blockExpressions.add(Operators.stripped(s.getExpression()));
            }
        }
        return super.visitBlock(node, null);
    }

    @Override
    public Void visitExpressionStatement(ExpressionStatementTree node, Void unused) {
        statementExpression = Operators.stripped(node.getExpression());
        return super.visitExpressionStatement(node, null);
    }

    /**
     * javac looks whether the operands are numbers before it knows the pattern variables of the condition, and takes a field
     * of that name instead (JLS 15.25). The generated class has no such field: it is told what came of that.
     */
    @Override
    public Void visitConditionalExpression(ConditionalExpressionTree node, Void unused) {
        TypeMirror type = body.type(node);
        boolean cast = type.getKind().isPrimitive()
                && (isBinding(node.getTrueExpression()) || isBinding(node.getFalseExpression()));
        if (cast)
            edits.insert(
                    start(node),
                    Code.builder().text("((").type(type).text(") (").build(true));
        super.visitConditionalExpression(node, null);
        if (cast) edits.insert(end(node), Code.text("))"));
        return null;
    }

    private boolean isBinding(ExpressionTree operand) {
        return Operators.stripped(operand) instanceof IdentifierTree name
                && body.element(name) != null
                && body.element(name).getKind() == ElementKind.BINDING_VARIABLE;
    }

    /** javac fails on a cast to an intersection right before {@code instanceof}, so that another cast comes between. */
    @Override
    public Void visitInstanceOf(InstanceOfTree node, Void unused) {
        TypeMirror type = body.type(node.getExpression());
        if (!body.denotable().view(type).isEmpty()) {
            edits.insert(
                    start(node.getExpression()),
                    Code.builder()
                            .text("(")
                            .type(body.denotable().of(type))
                            .text(") ")
                            .build(true));
        }
        return super.visitInstanceOf(node, null);
    }

    // ---- scopes

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree node, Void unused) {
        captureDepth++;
        lambdaBody = node.getBody();
        super.visitLambdaExpression(node, null);
        captureDepth--;
        return null;
    }

    @Override
    public Void visitClass(ClassTree node, Void unused) {
        TypeElement type = (TypeElement) body.element(node);
        if (type != null) classes.push(type);
        captureDepth++;
        LocalConstructors.rewrite(this, node);
        if (node.getSimpleName().length() == 0) {
            scan(node.getMembers(), null);
        } else {
            super.visitClass(node, null);
        }
        captureDepth--;
        if (type != null) classes.pop();
        return null;
    }

    // ---- statements that are written otherwise

    @Override
    public Void visitCase(CaseTree node, Void unused) {
        keepEnumConstants(node);
        return super.visitCase(node, null);
    }

    /** The constants of an enum stay simple names in {@code case}. */
    void keepEnumConstants(CaseTree node) {
        for (ExpressionTree label : node.getExpressions()) {
            Element element = body.element(label);
            if (element != null && element.getKind() == ElementKind.ENUM_CONSTANT) kept.add(label);
        }
    }

    @Override
    public Void visitAssert(AssertTree node, Void unused) {
        return Assertions.rewrite(this, node);
    }

    // ---- what the families of edits ask

    int start(Tree tree) {
        return body.method().start(tree);
    }

    int end(Tree tree) {
        return body.method().end(tree);
    }

    /** A tree of the copied text, copied by itself for another place in it. */
    Code copy(Tree tree) {
        Edits inner = new Edits(body.method().source());
        Rewriter rewriter = new Rewriter(body, inner, start, end, holes, names, declaredNames);
        rewriter.captureDepth = captureDepth;
        rewriter.classes.addAll(classes);
        rewriter.scan(tree, null);
        return inner.apply(start(tree), end(tree), true);
    }

    Code hole(Tree tree) {
        return holes.get(tree);
    }

    boolean isCaptured() {
        return captureDepth > 0;
    }

    /** Whether the expression is a statement of its own between braces. */
    boolean isInBlock(ExpressionTree tree) {
        return blockExpressions.contains(tree);
    }

    /** Whether Java wants a statement in place of the expression, or may want one: it is the body of a lambda. */
    boolean mustBeStatement(ExpressionTree tree) {
        return tree == statementExpression || tree == lambdaBody;
    }

    /** Whether the copied text declares the local variable or class. */
    boolean declares(Element element) {
        return body.facts().declaredWithin(element, start, end);
    }

    String renamed(Element element) {
        return names.get(element);
    }

    /** Whether a class of the copied text has the member, so that its simple name still means it. */
    boolean hasMember(Element member) {
        return classes.stream().anyMatch(c -> members.has(c, member.getEnclosingElement()));
    }

    /** The variable as it is read here: as it is now, or inside a lambda or class as it was when that was made. */
    Fragment read(Variable variable) {
        return isCaptured() ? new Fragment.Capture(variable) : new Fragment.Use(variable, Fragment.Access.READ);
    }

    /** Whether {@code this} is an instance of a class of the copied text. */
    boolean hasThis() {
        return !classes.isEmpty();
    }

    /** Whether {@code super} or {@code T.super} stands for the host or a class around it, and not for one of the copied text. */
    boolean isHostSuper(ExpressionTree tree) {
        return Fields.isSuper(tree) && (!hasThis() || members.isHost(superClass(tree)));
    }

    /** The object that {@code super} stands for. */
    Code superInstance(ExpressionTree tree) {
        return isHostSuper(tree) ? instance(superClass(tree)) : Code.text("this");
    }

    /** The class whose superclass or interface {@code super} names; where a class of the copied text may be, null. */
    TypeElement superClass(ExpressionTree tree) {
        boolean qualified = tree instanceof MemberSelectTree select
                && body.element(select.getExpression()) instanceof TypeElement type
                && members.isHost(type);
        if (qualified) return (TypeElement) body.element(((MemberSelectTree) tree).getExpression());
        return hasThis() ? null : body.method().host();
    }

    /** Whether the copied text may not name the member, where it stands now, by its simple name. */
    boolean needsBridge(Element member) {
        boolean inherited = member.getModifiers().contains(Modifier.PROTECTED) && hasMember(member);
        return !inherited && members.needsBridge(member);
    }

    /** Whether the copied text may not name the member of the object; a subclass may do so of its own objects (JLS 6.6.2). */
    boolean needsBridge(Element member, ExpressionTree object) {
        if (!members.needsBridge(member)) return false;
        if (!member.getModifiers().contains(Modifier.PROTECTED)) return true;
        if (Members.isStatic(member)) return !hasMember(member);
        if (Fields.isSuper(object)) return isHostSuper(object);
        TypeMirror type = body.type(object);
        return classes.stream()
                .noneMatch(c -> members.has(c, member.getEnclosingElement()) && members.isSubtype(type, c));
    }

    Code instance(TypeElement type) {
        return members.instance(type, isCaptured());
    }

    boolean isConstant(Element element) {
        return element instanceof VariableElement variable && Declarations.isConstant(body, variable);
    }
}
