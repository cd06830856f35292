package dev.bobbin.processor.normalize;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.bobbin.processor.attribute.AttributedMethod;
import dev.bobbin.processor.ir.Code;
import dev.bobbin.processor.ir.Fragment;
import dev.bobbin.processor.ir.LocalType;
import dev.bobbin.processor.ir.Variable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Anonymous classes whose type a variable of the body has: {@code var o = new Object() { int n; };}. Such a class gets a
 * name, so that the variable can be a field.
 *
 * <pre>
 * new Base(a) { B }    new Anonymous$1(captures).new Anonymous(a)
 *                      final class Anonymous$1 { …; class Anonymous extends Base { Anonymous(T a1) { super(a1); } B } }
 * </pre>
 */
final class AnonymousTypes {
    private static final String NAME = "Anonymous";

    private AnonymousTypes() {}

    /** The anonymous classes of a body that must get a name. */
    static Set<Element> named(AttributedMethod method, BodyFacts facts) {
        Set<Element> named = new HashSet<>();
        new TreeScanner<Void, Void>() {
            /** Whether an expression around this one is taken apart: its operands may need temporaries. */
            private boolean isOperand;

            @Override
            public Void visitVariable(VariableTree node, Void unused) {
                Element variable = method.element(node);
                if (variable != null) mentioned(variable.asType(), named, 6);
                return super.visitVariable(node, null);
            }

            @Override
            public Void scan(Tree node, Void unused) {
                if (node instanceof LambdaExpressionTree || node instanceof ClassTree) return null;
                boolean around = isOperand;
                if (node instanceof ExpressionTree) {
                    isOperand |= facts.lowered(node);
                    TypeMirror type = isOperand ? method.type(node) : null;
                    if (type != null) mentioned(type, named, 6);
                }
                super.scan(node, null);
                isOperand = around;
                return null;
            }

            @Override
            public Void visitNewClass(NewClassTree node, Void unused) {
                if (node.getClassBody() != null && isOperand) {
                    named.add(method.element(node.getClassBody()));
                }
                return super.visitNewClass(node, null);
            }
        }.scan(method.tree().getBody(), null);
        return named;
    }

    private static void mentioned(TypeMirror type, Set<Element> found, int depth) {
        if (depth == 0) return;
        if (type instanceof ArrayType array) mentioned(array.getComponentType(), found, depth - 1);
        if (type instanceof DeclaredType declared) {
            if (declared.asElement().getSimpleName().length() == 0) found.add(declared.asElement());
            declared.getTypeArguments().forEach(a -> mentioned(a, found, depth - 1));
        }
    }

    /** Edits the creation of an anonymous class that has got a name; false if it has none. */
    static boolean create(Rewriter rewriter, NewClassTree node) {
        Body body = rewriter.body;
        if (node.getClassBody() == null || !body.isNamed(body.element(node.getClassBody()))) return false;
        LocalType.Declaration declaration = declare(body, node);
        Code.Builder made = Code.builder()
                .text("new ")
                .add(new Fragment.ScopeName(declaration.type()))
                .text("(");
        String separator = "";
        for (Variable capture : declaration.captures()) {
            made.text(separator);
            Element element = body.elementOf(capture);
            String renamed = element == null ? null : rewriter.renamed(element);
            if (renamed != null) made.text(renamed);
            else if (element != null && rewriter.declares(element)) made.text(capture.name());
            else made.add(rewriter.read(capture));
            separator = ", ";
        }
        int arguments = rewriter.edits.behindParenthesis(rewriter.end(node.getIdentifier()));
        made.text(").new " + NAME + "(");
        rewriter.edits.replace(rewriter.start(node), arguments, made.build(true));
        rewriter.scan(node.getArguments(), null);
        int behind = node.getArguments().isEmpty()
                ? arguments
                : rewriter.end(node.getArguments().get(node.getArguments().size() - 1));
        rewriter.edits.replace(behind, rewriter.end(node), Code.text(")"));
        return true;
    }

    private static LocalType.Declaration declare(Body body, NewClassTree node) {
        TypeElement element = (TypeElement) body.element(node.getClassBody());
        LocalType.Declaration known = body.declarationOf(element);
        if (known != null) return known;
        LocalType type = new LocalType(element, body.numbered(NAME), NAME);
        body.localType(type, null);
        Code.Builder code = Code.builder().text("class " + NAME);
        TypeMirror base = element.getSuperclass();
        String list = " implements ";
        if (!base.toString().equals("java.lang.Object")) {
            code.text(" extends ").type(body.denotable().of(base));
        }
        for (TypeMirror iface : element.getInterfaces()) {
            code.text(list).type(body.denotable().of(iface));
            list = ", ";
        }
        int members = membersStart(body, node);
        code.text(" {\n").inline(constructor(body, node, element));
        code.inline(body.copies()
                .range(
                        members,
                        body.method().end(node),
                        List.of(node.getClassBody()),
                        java.util.Map.of(),
                        java.util.Map.of(),
                        true));
        Code declared = code.build(true);
        var declaration = new LocalType.Declaration(type, LocalTypes.captures(declared), true, declared);
        body.declaration(declaration);
        return declaration;
    }

    /** The offset behind the brace that opens the class body. */
    private static int membersStart(Body body, NewClassTree node) {
        int from = node.getArguments().isEmpty()
                ? body.method().end(node.getIdentifier())
                : body.method().end(node.getArguments().get(node.getArguments().size() - 1));
        return new Edits(body.method().source()).behind('{', from);
    }

    private static Code constructor(Body body, NewClassTree node, TypeElement element) {
        Code none = new Code(List.of(), true);
        if (!(body.element(node) instanceof ExecutableElement constructor)) return none;
        Code outer = outer(body, element);
        if (constructor.getParameters().isEmpty() && outer == null) return none;
        Code.Builder code = Code.builder().text(NAME + "(");
        List<String> names = new ArrayList<>();
        for (int i = 0; i < constructor.getParameters().size(); i++) {
            names.add("a" + (i + 1));
            TypeMirror type = constructor.getParameters().get(i).asType();
            boolean varArgs =
                    constructor.isVarArgs() && i == constructor.getParameters().size() - 1;
            code.text(i == 0 ? "" : ", ");
            if (varArgs)
                code.type(body.denotable().of(((ArrayType) type).getComponentType()))
                        .text("...");
            else code.type(body.denotable().of(type));
            code.text(" " + names.get(i));
        }
        code.text(")");
        String throwing = " throws ";
        for (TypeMirror thrown : constructor.getThrownTypes()) {
            code.text(throwing).type(thrown);
            throwing = ", ";
        }
        code.text(" { ");
        if (outer != null) code.inline(outer).text(".");
        return code.text("super(" + String.join(", ", names) + "); }\n").build(true);
    }

    /** The enclosing instance that the constructor of an inner base class takes, or null. */
    private static Code outer(Body body, TypeElement element) {
        if (!(element.getSuperclass() instanceof DeclaredType base)
                || !(base.asElement().getEnclosingElement() instanceof TypeElement around)
                || base.asElement().getKind() != ElementKind.CLASS
                || around.getKind().isInterface()
                || base.asElement().getModifiers().contains(Modifier.STATIC)) {
            return null;
        }
        Members members = new Members(body);
        return members.instance(members.hostWith(base.asElement()), true);
    }
}
