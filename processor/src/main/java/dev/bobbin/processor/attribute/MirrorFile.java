package dev.bobbin.processor.attribute;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import javax.annotation.processing.Filer;
import javax.lang.model.element.ModuleElement;
import javax.tools.FileObject;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/** A type of the user's compilation as the mirror compilation sees it. */
final class MirrorFile extends SimpleJavaFileObject {
    /** The text of a source file: made only when javac wants it. */
    interface Text {
        CharSequence make() throws IOException;
    }

    /** The file behind: looked for only when javac wants it. */
    private interface Content {
        FileObject open() throws IOException;
    }

    private final String binaryName;
    private final Content content;
    private final Text text;

    private MirrorFile(URI uri, Kind kind, String binaryName, Content content, Text text) {
        super(uri, kind);
        this.binaryName = binaryName;
        this.content = content;
        this.text = text;
    }

    static MirrorFile source(String binaryName, JavaFileObject file, Text text) {
        return new MirrorFile(file.toUri(), Kind.SOURCE, binaryName, () -> file, text);
    }

    static MirrorFile classFile(String binaryName, ModuleElement module, Filer filer) {
        int dot = binaryName.lastIndexOf('.');
        String packageName = dot < 0 ? "" : binaryName.substring(0, dot);
        String fileName = binaryName.substring(dot + 1) + ".class";
        URI uri = URI.create("mirror:///" + binaryName.replace('.', '/').replace("$", "%24") + ".class");
        Content content = module == null || module.isUnnamed()
                ? () -> filer.getResource(StandardLocation.CLASS_PATH, packageName, fileName)
                : () -> filer.getResource(
                        StandardLocation.MODULE_PATH, module.getQualifiedName() + "/" + packageName, fileName);
        return new MirrorFile(uri, Kind.CLASS, binaryName, content, () -> {
            throw new IOException(binaryName + " is not a source file");
        });
    }

    String binaryName() {
        return binaryName;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
        return text.make();
    }

    @Override
    public InputStream openInputStream() throws IOException {
        return content.open().openInputStream();
    }

    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
        String own = binaryName.substring(binaryName.lastIndexOf('.') + 1);
        return kind == getKind() && (own.equals(simpleName) || kind == Kind.SOURCE);
    }
}
