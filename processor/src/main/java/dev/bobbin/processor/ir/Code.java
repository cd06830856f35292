package dev.bobbin.processor.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.type.TypeMirror;

/**
 * A Java expression or statement as a list of fragments: the user's text with the names edited, and what the processor
 * adds to it.
 *
 * @param fragments the pieces, in order
 * @param primary whether it can stand before a dot as it is
 */
public record Code(List<Fragment> fragments, boolean primary) {
    public Code {
        fragments = List.copyOf(fragments);
    }

    /** Code that reads a variable. */
    public static Code read(Variable variable) {
        return new Code(List.of(new Fragment.Use(variable, Fragment.Access.READ)), true);
    }

    /** Code that is text of the processor's. */
    public static Code text(String text) {
        return builder().text(text).build(true);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The variable, if the code does nothing but read one; else null. */
    public Variable asRead() {
        return fragments.size() == 1
                        && fragments.get(0) instanceof Fragment.Use use
                        && use.access() == Fragment.Access.READ
                ? use.variable()
                : null;
    }

    /** Whether this is exactly the text. */
    public boolean isText(String text) {
        return fragments.size() == 1
                && fragments.get(0) instanceof Fragment.Text only
                && only.text().equals(text);
    }

    /** Whether this may declare pattern variables: one with an {@code instanceof} is taken for such. */
    public boolean mayBind() {
        boolean[] binds = new boolean[1];
        forEach(f -> binds[0] |= f instanceof Fragment.Text text && text.text().contains("instanceof"));
        return binds[0];
    }

    /** Hands every fragment to the visitor, those of nested code included, in the order of the text. */
    public void forEach(Consumer<Fragment> visitor) {
        for (Fragment fragment : fragments) {
            if (fragment instanceof Fragment.Nested nested) nested.code().forEach(visitor);
            else visitor.accept(fragment);
        }
    }

    /** Puts code together. */
    public static final class Builder {
        private final List<Fragment> fragments = new ArrayList<>();

        public Builder text(String text) {
            return add(new Fragment.Text(text, 0));
        }

        public Builder type(TypeMirror type) {
            return add(new Fragment.TypeUse(type));
        }

        public Builder read(Variable variable) {
            return add(new Fragment.Use(variable, Fragment.Access.READ));
        }

        public Builder nested(Code code) {
            return add(new Fragment.Nested(code));
        }

        /** Adds code as it is, where no parentheses can be needed. */
        public Builder inline(Code code) {
            fragments.addAll(code.fragments());
            return this;
        }

        public Builder add(Fragment fragment) {
            fragments.add(fragment);
            return this;
        }

        public Code build(boolean primary) {
            return new Code(fragments, primary);
        }
    }

    @Override
    public String toString() {
        return CodeText.of(this);
    }
}
