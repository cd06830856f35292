package dev.bobbin.oracle.compile;

/**
 * One compilation unit.
 *
 * @param path where it lies under the source root, such as {@code other/Base.java}
 * @param text its text
 */
public record SourceUnit(String path, String text) {
    /** The name of the type that the file is named after. */
    public String typeName() {
        return path.substring(0, path.length() - ".java".length()).replace('/', '.');
    }
}
