package dev.bobbin.fuzzer.statement;

import dev.bobbin.fuzzer.grow.Rule;
import java.util.List;

/** All the rules that grow statements. A new kind of statement is added here. */
public final class StatementRules {
    /** Rules for where a program has grown deep enough. */
    public static final List<Rule<Object, Statement>> SIMPLE =
            List.of(Evaluation.YIELD, Evaluation.ASSIGN, Logged.RULE, Jump.RULE, Yielding.RULE);

    public static final List<Rule<Object, Statement>> ALL = List.of(
            Assertion.RULE,
            Block.RULE,
            Deferred.RULE,
            Delegated.RULE,
            Delegated.CLOSE,
            Endless.RULE,
            Evaluation.YIELD,
            Evaluation.CALL,
            Evaluation.ASSIGN,
            ForEach.RULE,
            If.RULE,
            If.JUMP,
            Jump.RULE,
            Labelled.RULE,
            LocalClass.RULE,
            LocalRecord.RULE,
            LocalVariable.RULE,
            Logged.RULE,
            Loop.RULE,
            NewDelegate.RULE,
            NewNameless.RULE,
            Pulling.RULE,
            Return.RULE,
            Sweep.RULE,
            Switch.RULE,
            Synchronized.RULE,
            Throw.RULE,
            Try.RULE,
            Unless.RULE,
            YieldAll.RULE,
            Yielding.RULE);

    private StatementRules() {}
}
