package dev.bobbin.fuzzer.expression;

import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.tree.Type;
import java.util.List;

/** All the rules that grow expressions. A new kind of expression is added here. */
public final class ExpressionRules {
    /** Rules that grow no further. */
    public static final List<Rule<Type, Expression>> SIMPLE = List.of(
            Literal.RULE, LocalRead.RULE, FieldRead.RULE, Lambda.RULE, NewPair.SIMPLE, NewCell.SIMPLE, NewArray.RULE);

    public static final List<Rule<Type, Expression>> ALL = List.of(
            Literal.RULE,
            LocalRead.RULE,
            FieldRead.RULE,
            ElementRead.RULE,
            Unary.RULE,
            Binary.ARITHMETIC,
            Binary.SHIFT,
            Binary.LOGIC,
            Binary.COMPARISON,
            Concatenation.RULE,
            Conditional.RULE,
            Cast.NUMERIC,
            Cast.BOXING,
            Cast.UNBOXING,
            Suspension.OBJECT,
            Suspension.COERCED,
            Suspension.DARING,
            Assignment.PLAIN,
            Assignment.COMPOUND,
            Increment.RULE,
            Seen.RULE,
            HostCall.KIND,
            HostCall.JOIN,
            HostCall.SUM,
            HostCall.SAME,
            HostCall.TOUCH,
            DirectCall.RULE,
            Delegation.BOXED,
            Delegation.UNBOXED,
            SwitchExpression.RULE,
            InstanceTest.RULE,
            Binding.RULE,
            Decomposition.RULE,
            Lambda.RULE,
            MethodReference.RULE,
            LambdaCall.RULE,
            SuppliedValue.RULE,
            Anonymous.RULE,
            NewArray.RULE,
            FreshLength.RULE,
            NewPair.RULE,
            PairPart.RULE,
            NewCell.RULE,
            CellCall.ADD,
            CellCall.PUT,
            CellField.RULE,
            NamelessUse.RULE,
            Parenthesized.RULE,
            Targeted.RULE,
            TextPart.LENGTH,
            TextPart.EQUALS);

    private ExpressionRules() {}
}
