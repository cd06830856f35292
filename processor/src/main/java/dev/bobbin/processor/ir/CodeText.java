package dev.bobbin.processor.ir;

/** Code as a reader of a dump sees it. */
final class CodeText {
    private CodeText() {}

    static String of(Code code) {
        StringBuilder text = new StringBuilder();
        for (Fragment fragment : code.fragments()) text.append(of(fragment));
        return text.toString();
    }

    private static String of(Fragment fragment) {
        if (fragment instanceof Fragment.Text f) return f.text();
        if (fragment instanceof Fragment.TypeUse f) return f.type().toString();
        if (fragment instanceof Fragment.Use f) return f.variable().name();
        if (fragment instanceof Fragment.Capture f) return f.variable().name() + "'";
        if (fragment instanceof Fragment.Nested f) {
            return f.code().primary() ? of(f.code()) : "(" + of(f.code()) + ")";
        }
        if (fragment instanceof Fragment.BridgeName f) return f.bridge().name();
        if (fragment instanceof Fragment.LocalTypeName f) return f.type().name();
        if (fragment instanceof Fragment.ScopeName f) return f.type().scope();
        if (fragment instanceof Fragment.ClassName f) return f.simpleName();
        if (fragment instanceof Fragment.OwnName) return "this-class";
        return "assertions";
    }
}
