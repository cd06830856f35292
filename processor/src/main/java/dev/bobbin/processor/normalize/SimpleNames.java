package dev.bobbin.processor.normalize;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import dev.bobbin.processor.ir.Code;
import dev.bobbin.processor.ir.Fragment;
import dev.bobbin.processor.ir.LocalType;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;

/** Edits of simple and qualified names: variables, fields and types. */
final class SimpleNames {
    private SimpleNames() {}

    static void identifier(Rewriter rewriter, IdentifierTree node, Fragment.Access access) {
        Element element = rewriter.body.element(node);
        Code code = code(rewriter, node, element, access);
        if (code != null) rewriter.edits.replace(rewriter.start(node), rewriter.end(node), code);
    }

    /** What a simple name becomes; null if it stays. */
    private static Code code(Rewriter rewriter, IdentifierTree node, Element element, Fragment.Access access) {
        if (node.getName().contentEquals("super") || element == null) return null;
        if (node.getName().contentEquals("this")) return thisOf(rewriter);
        if (rewriter.renamed(element) != null) return Code.text(rewriter.renamed(element));
        if (rewriter.body.copies().isLocal(element)) return local(rewriter, (VariableElement) element, access);
        ElementKind kind = element.getKind();
        if (kind.isField()) return Fields.simple(rewriter, (VariableElement) element);
        if (kind.isClass() || kind.isInterface()) return type(rewriter, (TypeElement) element);
        return null;
    }

    private static Code thisOf(Rewriter rewriter) {
        return rewriter.hasThis()
                ? null
                : rewriter.instance(rewriter.body.method().host());
    }

    private static Code local(Rewriter rewriter, VariableElement element, Fragment.Access access) {
        if (rewriter.declares(element)) return null;
        if (rewriter.isConstant(element)) return Code.text(Literals.of(element.getConstantValue()));
        if (rewriter.body.method().isCapability(element)) return null;
        var variable = rewriter.body.variable(element);
        Fragment use = access == Fragment.Access.READ ? rewriter.read(variable) : new Fragment.Use(variable, access);
        return Code.builder().add(use).build(true);
    }

    /** The simple name of a type: by import or in full, or by its place in the generated class; null if it stays. */
    private static Code type(Rewriter rewriter, TypeElement element) {
        if (rewriter.declares(element)) return null;
        LocalType local = rewriter.body.localType(element);
        if (local != null) {
            return Code.builder().add(new Fragment.LocalTypeName(local)).build(true);
        }
        if (element.getEnclosingElement() instanceof TypeElement outer && isInnerOfGeneric(element, outer)) {
            return Code.builder()
                    .type(outer.asType())
                    .text("." + element.getSimpleName())
                    .build(true);
        }
        return Code.builder()
                .type(rewriter.body.method().types().erasure(element.asType()))
                .build(true);
    }

    private static boolean isInnerOfGeneric(TypeElement element, TypeElement outer) {
        return element.getKind() == ElementKind.CLASS
                && !element.getModifiers().contains(Modifier.STATIC)
                && !outer.getKind().isInterface()
                && outer.asType() instanceof DeclaredType type
                && !type.getTypeArguments().isEmpty();
    }

    /** A qualified name, if it is edited as a whole. */
    static boolean select(Rewriter rewriter, MemberSelectTree node) {
        Element element = rewriter.body.element(node);
        if (element == null) return false;
        if (node.getIdentifier().contentEquals("this")) return outerThis(rewriter, node);
        if (isPlainType(rewriter, node, element)) {
            Code type = type(rewriter, (TypeElement) element);
            if (type != null) rewriter.edits.replace(rewriter.start(node), rewriter.end(node), type);
            return type != null;
        }
        return element.getKind().isField()
                && !node.getIdentifier().contentEquals("class")
                && Fields.selected(rewriter, node, (VariableElement) element);
    }

    private static boolean isPlainType(Rewriter rewriter, MemberSelectTree node, Element element) {
        if (!(element instanceof TypeElement)) return false;
        ExpressionTree qualifier = node.getExpression();
        while (qualifier instanceof MemberSelectTree select) qualifier = select.getExpression();
        return qualifier instanceof IdentifierTree && rewriter.end(node) > rewriter.start(node);
    }

    /** {@code Host.this} and {@code Outer.this}; that of a class of the copied text stays. */
    private static boolean outerThis(Rewriter rewriter, MemberSelectTree node) {
        Element type = rewriter.body.element(node.getExpression());
        if (type == null || rewriter.declares(type) || rewriter.body.localType(type) != null) return true;
        rewriter.edits.replace(rewriter.start(node), rewriter.end(node), rewriter.instance((TypeElement) type));
        return true;
    }
}
