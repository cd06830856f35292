package dev.bobbin.processor.normalize;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import dev.bobbin.processor.ir.Bridge;
import dev.bobbin.processor.ir.Code;
import dev.bobbin.processor.ir.Fragment;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * Edits of fields: those of the host are qualified, those that the generated class may not name go through bridges.
 *
 * <pre>
 * secret          Own.get$secret(self)
 * e.secret = v    Own.set$secret(e, v)
 * secret += v     Own.set$secret(self, (int) (Own.get$secret(self) + (v)))
 * e.secret++      Own.increment$secret(e)
 * </pre>
 *
 * The object of a static field is evaluated all the same, and handed to a bridge that drops it.
 */
final class Fields {
    private Fields() {}

    // ---- reading

    /** What a field's simple name becomes; null if it stays. */
    static Code simple(Rewriter rewriter, VariableElement field) {
        if (rewriter.hasMember(field) || rewriter.body.localType(field.getEnclosingElement()) != null) return null;
        if (!(field.getEnclosingElement() instanceof TypeElement)) return null;
        if (rewriter.needsBridge(field)) {
            return bridged(Bridge.Kind.GET, rewriter, field)
                    .inline(receiver(rewriter, field))
                    .text(")")
                    .build(true);
        }
        if (Members.isStatic(field)) {
            return Code.builder()
                    .type(rewriter.members.staticOwner(field))
                    .text("." + field.getSimpleName())
                    .build(true);
        }
        return Code.builder()
                .inline(receiver(rewriter, field))
                .text("." + field.getSimpleName())
                .build(true);
    }

    /** Edits {@code e.field} if it needs a bridge. */
    static boolean selected(Rewriter rewriter, MemberSelectTree node, VariableElement field) {
        if (rewriter.isHostSuper(node.getExpression())) return superField(rewriter, node, field);
        if (!rewriter.needsBridge(field, node.getExpression())) return false;
        if (Members.isStatic(field) && !Operands.isDropped(rewriter.body, node.getExpression())) {
            rewriter.edits.replace(
                    rewriter.start(node),
                    rewriter.end(node),
                    bridged(Bridge.Kind.GET, rewriter, field).text(")").build(true));
            return true;
        }
        rewriter.edits.insert(
                rewriter.start(node),
                bridged(Bridge.Kind.GET, rewriter, field, Members.isStatic(field))
                        .build(true));
        object(rewriter, node.getExpression());
        rewriter.edits.replace(rewriter.end(node.getExpression()), rewriter.end(node), Code.text(")"));
        return true;
    }

    /** Whether the tree is {@code super} or {@code T.super}. */
    static boolean isSuper(ExpressionTree tree) {
        return tree instanceof IdentifierTree name && name.getName().contentEquals("super")
                || tree instanceof MemberSelectTree select
                        && select.getIdentifier().contentEquals("super");
    }

    /** {@code super.field} of the host: {@code ((Super) self).field}. */
    private static boolean superField(Rewriter rewriter, MemberSelectTree node, VariableElement field) {
        Code self = rewriter.superInstance(node.getExpression());
        Code.Builder code = Code.builder();
        if (rewriter.needsBridge(field, node.getExpression())) {
            code = bridged(Bridge.Kind.GET, rewriter, field).inline(self).text(")");
        } else {
            code.text("((")
                    .type(rewriter.body.type(node.getExpression()))
                    .text(") ")
                    .inline(self)
                    .text(")." + field.getSimpleName());
        }
        rewriter.edits.replace(rewriter.start(node), rewriter.end(node), code.build(true));
        return true;
    }

    // ---- writing

    /** Edits {@code f = v} and {@code e.f = v} if the field needs a bridge. */
    static boolean assign(Rewriter rewriter, AssignmentTree node) {
        ExpressionTree target = Operators.stripped(node.getVariable());
        VariableElement field = bridgedField(rewriter, target);
        if (field == null) return false;
        Code receiver = receiverCode(rewriter, target, field);
        Code.Builder head = bridged(Bridge.Kind.SET, rewriter, field, drops(rewriter, target, field))
                .inline(receiver);
        if (!receiver.fragments().isEmpty()) head.text(", ");
        boolean narrows = narrows(rewriter, target, node.getExpression());
        if (narrows) head.text("(").type(castType(rewriter, target)).text(") (");
        rewriter.edits.replace(rewriter.start(node), rewriter.start(node.getExpression()), head.build(true));
        rewriter.scan(node.getExpression(), null);
        rewriter.edits.insert(rewriter.end(node), Code.text(narrows ? "))" : ")"));
        return true;
    }

    /**
     * Edits {@code f op= v} if the field needs a bridge. Where the object of the field can be evaluated only once, and it is
     * in a variable:
     *
     * <pre>
     * e.f op= v;        { var receiver = e; set(receiver, (T) (get(receiver) op (v))); };
     * e.f op= v         switch (0) { default -> { var receiver = e; yield set(receiver, (T) (get(receiver) op (v))); } }
     * if (c) e.f op= v; if (c) Objects.requireNonNull(switch (0) { … });
     * </pre>
     */
    static boolean compound(Rewriter rewriter, CompoundAssignmentTree node) {
        ExpressionTree target = Operators.stripped(node.getVariable());
        VariableElement field = bridgedField(rewriter, target);
        if (field == null) return false;
        Code receiver = receiverCode(rewriter, target, field);
        Code.Builder head = Code.builder();
        Code repeated = receiver;
        String tail = "";
        boolean drops = drops(rewriter, target, field);
        if (drops) {
            repeated = new Code(java.util.List.of(), true);
        } else if (!isRepeatable(rewriter, target)) {
            String name = rewriter.body.numbered("receiver");
            repeated = Code.text(name);
            boolean isInBlock = rewriter.isInBlock(node);
            boolean isCall = !isInBlock && rewriter.mustBeStatement(node);
            if (isCall) head.type(rewriter.body.type(java.util.Objects.class)).text(".requireNonNull(");
            head.text(isInBlock ? "{ var " : "switch (0) { default -> { var ")
                    .text(name + " = ")
                    .inline(receiver)
                    .text(isInBlock ? "; " : "; yield ");
            tail = isInBlock ? "; }" : "; } }" + (isCall ? ")" : "");
        }
        String separator = receiver.fragments().isEmpty() ? "" : ", ";
        head.inline(bridged(Bridge.Kind.SET, rewriter, field, drops).build(true))
                .inline(drops ? receiver : repeated)
                .text(separator + "(")
                .type(castType(rewriter, target))
                .text(") (")
                .inline(bridged(Bridge.Kind.GET, rewriter, field).build(true))
                .inline(repeated)
                .text(") " + Operators.compound(node.getKind()) + " (");
        rewriter.edits.replace(rewriter.start(node), rewriter.start(node.getExpression()), head.build(true));
        rewriter.scan(node.getExpression(), null);
        rewriter.edits.insert(rewriter.end(node), Code.text(")))" + tail));
        return true;
    }

    /** Edits {@code f++} and its like if the field needs a bridge; the prefix forms add to the old value once more. */
    static boolean step(Rewriter rewriter, UnaryTree node, boolean isStatement) {
        ExpressionTree target = Operators.stripped(node.getExpression());
        VariableElement field = bridgedField(rewriter, target);
        if (field == null) return false;
        boolean up = node.getKind() == Tree.Kind.PREFIX_INCREMENT || node.getKind() == Tree.Kind.POSTFIX_INCREMENT;
        boolean prefix = node.getKind() == Tree.Kind.PREFIX_INCREMENT || node.getKind() == Tree.Kind.PREFIX_DECREMENT;
        Bridge.Kind kind = up ? Bridge.Kind.POST_INCREMENT : Bridge.Kind.POST_DECREMENT;
        Code.Builder code = Code.builder();
        boolean again = prefix && !isStatement;
        boolean isCall = again && rewriter.mustBeStatement(node);
        if (isCall) code.type(rewriter.body.type(java.util.Objects.class)).text(".requireNonNull(");
        if (again) {
            // The value has the type of the field: a box where that is one.
            TypeMirror type = rewriter.body.type(target);
            code.text("((");
            if (!type.getKind().isPrimitive()) code.type(type).text(") (");
            code.type(castType(rewriter, target)).text(") (");
        }
        code.inline(bridged(kind, rewriter, field, drops(rewriter, target, field))
                        .build(true))
                .inline(receiverCode(rewriter, target, field))
                .text(")");
        if (again) code.text(up ? " + 1))" : " - 1))");
        if (isCall) code.text(")");
        rewriter.edits.replace(rewriter.start(node), rewriter.end(node), code.build(true));
        return true;
    }

    /** {@code target = value}, for a target whose operands are in holes. */
    static Code assignment(Body body, ExpressionTree target, Map<Tree, Code> holes, Code value) {
        Element element = body.element(target);
        Members members = new Members(body);
        if (!(element instanceof VariableElement field) || !field.getKind().isField() || !members.needsBridge(field)) {
            return Code.builder()
                    .inline(body.copies().of(target, holes, Map.of()))
                    .text(" = ")
                    .inline(value)
                    .build(false);
        }
        Code.Builder code = Code.builder()
                .add(new Fragment.OwnName())
                .text(".")
                .add(new Fragment.BridgeName(members.bridge(Bridge.Kind.SET, field)))
                .text("(");
        if (!Members.isStatic(field)) {
            Code receiver = target instanceof MemberSelectTree select && !isSuper(select.getExpression())
                    ? body.copies().of(select.getExpression(), holes, Map.of())
                    : members.instance(members.hostWith(field), false);
            code.inline(receiver).text(", ");
        }
        return code.inline(value).text(")").build(true);
    }

    // ---- shared

    /** The field that the tree names, if it needs a bridge; else null. */
    private static VariableElement bridgedField(Rewriter rewriter, ExpressionTree target) {
        if (!(target instanceof IdentifierTree) && !(target instanceof MemberSelectTree)) return null;
        if (!(rewriter.body.element(target) instanceof VariableElement field)
                || !field.getKind().isField()) return null;
        if (target instanceof IdentifierTree && rewriter.hasMember(field)) return null;
        boolean bridged = target instanceof MemberSelectTree select
                ? rewriter.needsBridge(field, select.getExpression())
                : rewriter.needsBridge(field);
        return bridged ? field : null;
    }

    private static Code.Builder bridged(Bridge.Kind kind, Rewriter rewriter, VariableElement field) {
        return bridged(kind, rewriter, field, false);
    }

    private static Code.Builder bridged(Bridge.Kind kind, Rewriter rewriter, VariableElement field, boolean drops) {
        Bridge bridge = rewriter.members.bridge(kind, field);
        return Code.builder()
                .add(new Fragment.OwnName())
                .text(".")
                .add(new Fragment.BridgeName(drops ? bridge.dropping() : bridge))
                .text("(");
    }

    /** Whether the field is static and named through an object that has to be evaluated. */
    private static boolean drops(Rewriter rewriter, ExpressionTree target, VariableElement field) {
        return Members.isStatic(field)
                && target instanceof MemberSelectTree select
                && Operands.isDropped(rewriter.body, select.getExpression());
    }

    /** The instance whose field a simple name means; empty for a static field. */
    private static Code receiver(Rewriter rewriter, VariableElement field) {
        TypeElement host = rewriter.members.hostWith(field);
        return Members.isStatic(field) || host == null ? new Code(java.util.List.of(), true) : rewriter.instance(host);
    }

    private static Code receiverCode(Rewriter rewriter, ExpressionTree target, VariableElement field) {
        boolean unnamed = Members.isStatic(field) && !drops(rewriter, target, field);
        if (unnamed || target instanceof IdentifierTree) return receiver(rewriter, field);
        ExpressionTree object = ((MemberSelectTree) target).getExpression();
        if (isSuper(object)) return rewriter.superInstance(object);
        Code hole = rewriter.hole(object);
        return hole != null ? hole : rewriter.copy(object);
    }

    /** The object whose field is handed to a bridge, edited where it stands. */
    static void object(Rewriter rewriter, ExpressionTree tree) {
        if (isSuper(tree)) {
            rewriter.edits.replace(rewriter.start(tree), rewriter.end(tree), rewriter.superInstance(tree));
        } else {
            rewriter.scan(tree, null);
        }
    }

    /** Whether the object of the field can be evaluated twice. */
    private static boolean isRepeatable(Rewriter rewriter, ExpressionTree target) {
        if (!(target instanceof MemberSelectTree select)) return true;
        ExpressionTree object = select.getExpression();
        return Members.isStatic(rewriter.body.element(target))
                || object instanceof IdentifierTree
                || rewriter.hole(object) != null;
    }

    /** Whether an assignment narrows its value, as it does with a constant (JLS 5.2); an argument of a bridge is not narrowed. */
    private static boolean narrows(Rewriter rewriter, ExpressionTree target, ExpressionTree value) {
        TypeMirror type = rewriter.body.type(value);
        return type.getKind().isPrimitive()
                && CompoundAssignments.isNumber(rewriter.body, rewriter.body.type(target))
                && castType(rewriter, target).getKind() != type.getKind();
    }

    private static TypeMirror castType(Rewriter rewriter, ExpressionTree target) {
        TypeMirror type = rewriter.body.type(target);
        return CompoundAssignments.isNumber(rewriter.body, type)
                ? CompoundAssignments.unboxed(rewriter.body, type)
                : rewriter.body.denotable().of(type);
    }
}
