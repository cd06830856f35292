package dev.bobbin.processor.blocking;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import dev.bobbin.processor.attribute.AttributedMethod;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What stands around a call, and whether the body can be suspended there. */
final class Surroundings {
    private final AttributedMethod method;
    private final Rules rules;

    Surroundings(AttributedMethod method, Rules rules) {
        this.method = method;
        this.rules = rules;
    }

    /** Whether the call is made by another thread, as far as the table knows. */
    boolean isElsewhere(TreePath call) {
        for (TreePath p = call; p.getLeaf() != method.tree(); p = p.getParentPath()) {
            Tree tree = p.getLeaf();
            boolean code = tree instanceof LambdaExpressionTree
                    || tree instanceof MemberReferenceTree
                    || tree instanceof ClassTree;
            if (code && isHandedOver(p)) return true;
        }
        return false;
    }

    private boolean isHandedOver(TreePath code) {
        TreePath value = code.getLeaf() instanceof ClassTree ? code.getParentPath() : code;
        if (value.getLeaf() instanceof NewClassTree created && isElsewhere(created)) return true;
        TreePath user = value.getParentPath();
        while (user.getLeaf() instanceof ParenthesizedTree || user.getLeaf() instanceof TypeCastTree) {
            user = user.getParentPath();
        }
        return isElsewhere(user.getLeaf());
    }

    private boolean isElsewhere(Tree call) {
        Rule rule = null;
        if (call instanceof MethodInvocationTree t
                && method.element(t.getMethodSelect()) instanceof ExecutableElement e) {
            rule = rules.of(e, receiver(t.getMethodSelect(), e));
        } else if (call instanceof NewClassTree t && method.element(t) instanceof ExecutableElement e) {
            TypeMirror created = method.type(t);
            rule = rules.of(e, created == null ? e.getEnclosingElement().asType() : created);
            if (rule == null && t.getClassBody() != null && method.type(t.getIdentifier()) != null) {
                rule = ofConstructor(t);
            }
        }
        return rule != null && rule.treatment() == Rule.Treatment.ELSEWHERE;
    }

    /** The constructor of an anonymous class is its own; what it calls is that of the class it extends. */
    private Rule ofConstructor(NewClassTree anonymous) {
        TypeMirror extended = method.type(anonymous.getIdentifier());
        return method.types().asElement(extended).getEnclosedElements().stream()
                .filter(e -> e.getKind() == ElementKind.CONSTRUCTOR)
                .map(e -> rules.of((ExecutableElement) e, extended))
                .filter(rule -> rule != null)
                .findFirst()
                .orElse(null);
    }

    /** Why the body cannot be suspended here, as the end of a sentence; null if it can. */
    String hindrance(TreePath call) {
        int start = method.start(call.getLeaf());
        for (TreePath p = call; p.getLeaf() != method.tree(); p = p.getParentPath()) {
            Tree tree = p.getLeaf();
            if (tree instanceof MemberReferenceTree) return "as a method reference";
            if (tree instanceof LambdaExpressionTree) return "inside a lambda";
            if (tree instanceof ClassTree) return "inside a class";
            if (tree instanceof SynchronizedTree s && start >= method.start(s.getBlock())) {
                return "inside 'synchronized'";
            }
        }
        return null;
    }

    /** The type of what a method is called on, as the call says it. */
    TypeMirror receiver(Tree select, ExecutableElement callee) {
        Tree qualifier = select instanceof MemberSelectTree s
                ? s.getExpression()
                : select instanceof MemberReferenceTree r ? r.getQualifierExpression() : null;
        TypeMirror owner = callee.getEnclosingElement().asType();
        if (qualifier == null) return inherited(owner);
        TypeMirror type = method.type(qualifier);
        return type == null || type.getKind() == TypeKind.PACKAGE || type.getKind() == TypeKind.NONE ? owner : type;
    }

    /** The innermost type around the body that has the method. */
    private TypeMirror inherited(TypeMirror owner) {
        for (Element e = method.host();
                e.getKind().isClass() || e.getKind().isInterface();
                e = e.getEnclosingElement()) {
            if (method.types()
                    .isSubtype(
                            method.types().erasure(e.asType()), method.types().erasure(owner))) {
                return e.asType();
            }
        }
        return owner;
    }
}
