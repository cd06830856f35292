package dev.bobbin.processor.normalize;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.bobbin.processor.attribute.AttributedMethod;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;

/** What one walk over a body finds out: which trees must be lowered, and why. */
final class BodyFacts {
    /** How many characters a copied statement may have: a longer one is taken apart, so that parts can be made of it. */
    private static final int LARGEST_COPY = 10_000;

    private final AttributedMethod method;
    private final Set<Tree> suspending = identitySet();
    private final Set<Tree> escaping = identitySet();
    private final Set<Tree> leaking = identitySet();
    private final Set<Element> reassigned = new HashSet<>();
    private final Set<Tree> hoisted = identitySet();
    private final Map<Tree, Tree> jumpTargets = new IdentityHashMap<>();
    private final Map<Element, Integer> declarations = new HashMap<>();

    private BodyFacts(AttributedMethod method) {
        this.method = method;
    }

    static BodyFacts of(AttributedMethod method) {
        BodyFacts facts = new BodyFacts(method);
        new Walk(method, facts).walk();
        new Bindings(method, facts).scan(method.body(), null);
        return facts;
    }

    /** Whether the tree contains a suspension. */
    boolean suspends(Tree tree) {
        return suspending.contains(tree);
    }

    /** Whether the tree cannot be copied as it stands. */
    boolean lowered(Tree tree) {
        return suspending.contains(tree) || escaping.contains(tree) || leaking.contains(tree);
    }

    /** Whether a jump leaves the tree. */
    boolean escapes(Tree tree) {
        return escaping.contains(tree);
    }

    /** Whether the variable is ever assigned to, other than by its initializer. */
    boolean reassigned(Element variable) {
        return reassigned.contains(variable);
    }

    /**
     * Whether the assignment is taken out of the expression around it: a lambda in the same expression, or a guard of the
     * switch that it selects for, may read what it sets, and what these read is copied before an expression.
     */
    boolean hoisted(Tree assignment) {
        return hoisted.contains(assignment);
    }

    /** The statement or switch expression that the jump leaves, or continues. */
    Tree target(Tree jump) {
        return jumpTargets.get(jump);
    }

    /** Whether the local variable or class is declared between the two offsets. */
    boolean declaredWithin(Element element, int start, int end) {
        Integer at = declarations.get(element);
        return at != null && start <= at && at < end;
    }

    private static <T> Set<T> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private static final class Walk extends TreePathScanner<Void, Void> {
        private final AttributedMethod method;
        private final BodyFacts facts;

        private final Set<Element> captured = new HashSet<>();
        private final List<TreePath> assignments = new ArrayList<>();

        Walk(AttributedMethod method, BodyFacts facts) {
            this.method = method;
            this.facts = facts;
        }

        void walk() {
            scan(method.body(), null);
            for (TreePath path : assignments) {
                AssignmentTree assignment = (AssignmentTree) path.getLeaf();
                if (!captured.contains(method.element(Operators.stripped(assignment.getVariable())))) continue;
                facts.hoisted.add(assignment);
                for (TreePath p = path; p != null; p = p.getParentPath()) facts.leaking.add(p.getLeaf());
            }
        }

        @Override
        public Void visitIdentifier(IdentifierTree node, Void unused) {
            Element element = method.element(node);
            // A field is reached, not captured. What a guard reads is copied as what a lambda captures is.
            boolean copied = insideLambdaOrClass() || insideGuard();
            if (element != null && !element.getKind().isField() && copied) captured.add(element);
            return null;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree node, Void unused) {
            if (Suspension.of(node, method) != null) markUp(facts.suspending, null);
            return super.visitMethodInvocation(node, null);
        }

        @Override
        public Void visitVariable(VariableTree node, Void unused) {
            declare(node);
            return super.visitVariable(node, null);
        }

        @Override
        public Void visitClass(ClassTree node, Void unused) {
            declare(node);
            return super.visitClass(node, null);
        }

        private void declare(Tree node) {
            Element element = method.element(node);
            if (element != null) facts.declarations.put(element, method.start(node));
        }

        @Override
        public Void visitAssignment(AssignmentTree node, Void unused) {
            assigned(node.getVariable());
            boolean inside = !(getCurrentPath().getParentPath().getLeaf() instanceof ExpressionStatementTree);
            if (inside && !insideLambdaOrClass()) assignments.add(getCurrentPath());
            return super.visitAssignment(node, null);
        }

        @Override
        public Void visitCompoundAssignment(CompoundAssignmentTree node, Void unused) {
            assigned(node.getVariable());
            return super.visitCompoundAssignment(node, null);
        }

        @Override
        public Void visitUnary(UnaryTree node, Void unused) {
            if (Operators.isStep(node.getKind())) assigned(node.getExpression());
            return super.visitUnary(node, null);
        }

        private void assigned(ExpressionTree target) {
            if (Operators.stripped(target) instanceof IdentifierTree name) facts.reassigned.add(method.element(name));
        }

        @Override
        public Void visitReturn(ReturnTree node, Void unused) {
            jump(node, null);
            return super.visitReturn(node, null);
        }

        @Override
        public Void visitBreak(BreakTree node, Void unused) {
            jump(node, node.getLabel() == null ? enclosing(true) : labelled(node.getLabel()));
            return super.visitBreak(node, null);
        }

        @Override
        public Void visitContinue(ContinueTree node, Void unused) {
            jump(node, node.getLabel() == null ? enclosing(false) : labelled(node.getLabel()));
            return super.visitContinue(node, null);
        }

        @Override
        public Void visitYield(YieldTree node, Void unused) {
            TreePath path = getCurrentPath();
            while (!(path.getLeaf() instanceof SwitchExpressionTree)) path = path.getParentPath();
            jump(node, path.getLeaf());
            return super.visitYield(node, null);
        }

        private void jump(Tree jump, Tree target) {
            if (target != null) facts.jumpTargets.put(jump, target);
            if (!insideLambdaOrClass()) markUp(facts.escaping, target);
        }

        private boolean insideLambdaOrClass() {
            for (TreePath p = getCurrentPath(); p.getLeaf() != method.tree(); p = p.getParentPath()) {
                if (p.getLeaf() instanceof LambdaExpressionTree || p.getLeaf() instanceof ClassTree) return true;
            }
            return false;
        }

        private boolean insideGuard() {
            for (TreePath p = getCurrentPath(); p.getLeaf() != method.tree(); p = p.getParentPath()) {
                Tree parent = p.getParentPath().getLeaf();
                if (parent instanceof CaseTree branch && Cases.guard(branch) == p.getLeaf()) return true;
            }
            return false;
        }

        private void markUp(Set<Tree> set, Tree below) {
            for (TreePath p = getCurrentPath(); p != null && p.getLeaf() != below; p = p.getParentPath()) {
                set.add(p.getLeaf());
            }
        }

        private Tree enclosing(boolean switchToo) {
            TreePath path = getCurrentPath();
            while (!isLoop(path.getLeaf()) && !(switchToo && path.getLeaf() instanceof SwitchTree)) {
                path = path.getParentPath();
            }
            return path.getLeaf();
        }

        private Tree labelled(CharSequence label) {
            TreePath path = getCurrentPath();
            while (!(path.getLeaf() instanceof LabeledStatementTree named
                    && named.getLabel().contentEquals(label))) {
                path = path.getParentPath();
            }
            return path.getLeaf();
        }
    }

    static boolean isLoop(Tree tree) {
        return tree instanceof WhileLoopTree
                || tree instanceof DoWhileLoopTree
                || tree instanceof ForLoopTree
                || tree instanceof EnhancedForLoopTree;
    }

    /** Marks the trees that declare a pattern variable which is used behind them. */
    private static final class Bindings extends TreePathScanner<Void, Void> {
        private final AttributedMethod method;
        private final BodyFacts facts;
        private final Map<VariableElement, TreePath> declared = new HashMap<>();

        Bindings(AttributedMethod method, BodyFacts facts) {
            this.method = method;
            this.facts = facts;
        }

        @Override
        public Void visitVariable(VariableTree node, Void unused) {
            if (method.element(node) instanceof VariableElement variable
                    && variable.getKind() == ElementKind.BINDING_VARIABLE) {
                declared.put(variable, getCurrentPath());
            }
            return super.visitVariable(node, null);
        }

        @Override
        public Void visitIdentifier(IdentifierTree node, Void unused) {
            TreePath declaration = declared.get(method.element(node));
            if (declaration == null) return null;
            int use = method.start(node);
            for (TreePath p = declaration; p != null && method.end(p.getLeaf()) <= use; p = p.getParentPath()) {
                facts.leaking.add(p.getLeaf());
            }
            return null;
        }
    }

    /** Whether the statement is copied as one piece. */
    boolean copied(StatementTree statement) {
        return !lowered(statement)
                && !(statement instanceof VariableTree)
                && !(statement instanceof ClassTree)
                && (length(statement) <= LARGEST_COPY || statement instanceof SynchronizedTree);
    }

    private int length(Tree tree) {
        return method.end(tree) - method.start(tree);
    }
}
