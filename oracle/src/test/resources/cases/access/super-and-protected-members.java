/*
 * super. calls reach the overridden method, also an interface's default; protected members inherited from another package
 * are within reach.
 *
 * generator: Derived.body
 *
 * next          -> "base x / derived x"
 * send 4        -> "default of Named"
 * next          -> "protected 7"
 * next          -> returns "static of base"
 */
import base_of_super_and_protected.Base;
import dev.bobbin.Generator;
import dev.bobbin.YieldSend;

class Derived extends Base implements Named {
    @Override
    protected String show(String text) {
        return "derived " + text;
    }

    @Override
    public String name() {
        return "derived";
    }

    @Generator
    String body(YieldSend<String, Integer> y) {
        count += y.yield(super.show("x") + " / " + show("x"));
        y.yield(Named.super.name());
        y.yield("protected " + count);
        return make();
    }
}

interface Named {
    default String name() {
        return "default of Named";
    }
}
// file: base_of_super_and_protected/Base.java
package base_of_super_and_protected;

public class Base {
    protected int count = 3;

    protected String show(String text) {
        return "base " + text;
    }

    protected static String make() {
        return "static of base";
    }
}
