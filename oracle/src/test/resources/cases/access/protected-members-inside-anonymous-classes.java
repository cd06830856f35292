/*
 * A class inside the body that itself inherits protected members from another package reaches its own; those of the host
 * stay the host's.
 *
 * generator: Heir.body
 *
 * next          -> "base 7"
 * next          -> "base 7 and 5, super base 7, host base 5"
 * next          -> [true] returns null
 */
import static dev.bobbin.oracle.Log.log;

import base_of_anonymous_classes.Base;
import dev.bobbin.Generator;
import dev.bobbin.Yield;

class Heir extends Base implements Cloneable {
    Heir() {
        super(5);
    }

    @Generator
    void body(Yield<String> y) throws CloneNotSupportedException {
        Base plain = new Base(7) {
            @Override
            public String toString() {
                return show();
            }
        };
        y.yield(plain.toString());
        var other = new Base(6) {
            String all() {
                count++;
                return this.show() + " and " + Heir.this.count + ", super " + super.show() + ", host " + Heir.this.show();
            }
        };
        y.yield(other.all());
        log(clone() != this);
    }
}
// file: base_of_anonymous_classes/Base.java
package base_of_anonymous_classes;

public abstract class Base {
    protected int count;

    protected Base(int count) {
        this.count = count;
    }

    protected String show() {
        return "base " + count;
    }
}
