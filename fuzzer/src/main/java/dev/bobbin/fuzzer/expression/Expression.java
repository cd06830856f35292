package dev.bobbin.fuzzer.expression;

import dev.bobbin.fuzzer.tree.Node;
import dev.bobbin.fuzzer.tree.Type;

/** An expression. */
public sealed interface Expression extends Node
        permits Anonymous,
                Assignment,
                Binary,
                Binding,
                Cast,
                CellCall,
                Coerced,
                Concatenation,
                Conditional,
                Decomposition,
                Delegation,
                DirectCall,
                FreshLength,
                HostCall,
                Increment,
                InstanceTest,
                Lambda,
                LambdaCall,
                Literal,
                MethodReference,
                NamelessUse,
                NewArray,
                NewCell,
                NewPair,
                PairPart,
                Parenthesized,
                Place,
                Seen,
                SuppliedValue,
                Suspension,
                SwitchExpression,
                Targeted,
                TextPart,
                Unary {
    /** Its type, as javac sees it. */
    Type type();

    /** How tightly its outermost operator binds. */
    default int precedence() {
        return Precedence.PRIMARY;
    }

    /** The expression as an operand of something that binds this tightly: in parentheses if it binds less. */
    default Node asOperand(int least) {
        return out -> {
            if (precedence() >= least) {
                out.add(this);
            } else {
                out.add("(", this, ")");
            }
        };
    }
}
