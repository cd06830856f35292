/*
 * Types of the host's package named like types of java.lang and of Bobbin that generated code needs.
 *
 * generator: Types.body
 *
 * next          -> "my Object"
 * next          -> "my String my Gen my Void my Integer"
 * next          -> "my Throwable"
 * next          -> returns null
 */
final class Types {
    @dev.bobbin.Generator
    static void body(dev.bobbin.Yield<java.lang.String> y) {
        Object object = new Object();
        y.yield(object.toString());
        java.lang.String all = "";
        for (java.lang.Object each : new java.lang.Object[] {new String(), new Gen(), new Void(), new Integer()}) {
            all += "my " + each.getClass().getSimpleName() + " ";
        }
        y.yield(all.strip());
        try {
            throw new Throwable();
        } catch (Throwable e) {
            y.yield("my " + e.getClass().getSimpleName());
        }
    }
}

class Object {
    @java.lang.Override
    public java.lang.String toString() {
        return "my Object";
    }
}

class String {}

class Integer {}

class Gen {}

class GenFrame {}

class Void {}

class Throwable extends java.lang.RuntimeException {
    static final long serialVersionUID = 1;
}

@interface Override {}

@interface SuppressWarnings {}
