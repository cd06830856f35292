package dev.bobbin.fuzzer.run;

import dev.bobbin.fuzzer.grow.Dice;
import dev.bobbin.fuzzer.member.Capability;
import dev.bobbin.oracle.script.Operation;
import dev.bobbin.oracle.script.Raised;
import dev.bobbin.oracle.script.Script;
import java.util.ArrayList;
import java.util.List;

/** Grows scripts: what a caller might do, in any order. */
final class ScriptGrower {
    private static final List<String> EXCEPTIONS = List.of(
            "IllegalStateException",
            "IllegalArgumentException",
            "RuntimeException",
            "IOException",
            "Error",
            "ArithmeticException",
            "NoSuchElementException",
            "StopIteration",
            "GeneratorExit");

    private final Dice dice;
    private final boolean sends;

    private ScriptGrower(Dice dice, boolean sends) {
        this.dice = dice;
        this.sends = sends;
    }

    static Script grow(Capability capability, Dice dice) {
        ScriptGrower grower = new ScriptGrower(dice, capability.isSent());
        List<Operation> operations = new ArrayList<>();
        // Most programs are run well into their bodies before anything is done to them.
        int quiet = dice.between(0, 14);
        for (int i = dice.between(6, 30); i > 0; i--) {
            operations.add(quiet-- > 0 ? grower.forward() : grower.any());
        }
        if (dice.chance(30)) operations.add(new Operation.Rest());
        if (dice.chance(60)) operations.addAll(List.of(new Operation.Close(), new Operation.Result()));
        return new Script(operations);
    }

    private Operation forward() {
        return sends && dice.chance(60) ? new Operation.Send(sent()) : new Operation.Next();
    }

    private Operation any() {
        int chance = dice.below(100);
        if (chance < 70) return forward();
        if (chance < 79) return new Operation.Raise(new Raised(dice.pick(EXCEPTIONS), null));
        if (chance < 88) return new Operation.HasNext();
        if (chance < 91) return new Operation.Close();
        return chance < 96 ? new Operation.State() : new Operation.Result();
    }

    private Object sent() {
        return switch (dice.below(10)) {
            case 0 -> null;
            case 1, 2, 3, 4 -> dice.between(-3, 9);
            case 5 -> dice.any("", "x", "long text that is sent");
            case 6 -> dice.any(true, false);
            case 7 -> dice.any(5L, 1L << 33);
            case 8 -> dice.any(2.5, -0.0);
            default -> dice.any('a', 'z');
        };
    }
}
