package dev.bobbin.processor.ir;

/** The target of jumps. Compared by identity; the name is for people. */
public final class Label {
    private final String name;

    public Label(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name;
    }
}
