package dev.bobbin.processor.rounds;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** The source files of generated classes. Whatever goes wrong with one is an {@link IOException}. */
final class SourceFiles {
    private final Filer filer;

    SourceFiles(Filer filer) {
        this.filer = filer;
    }

    /**
     * Creates the file of a class that is generated for a host.
     *
     * @param name the qualified name of the class
     * @throws javax.annotation.processing.FilerException if another processor has made the class
     */
    JavaFileObject create(String name, TypeElement host) throws IOException {
        refuseFolderForClass(name);
        try {
            return filer.createSourceFile(name, host);
        } catch (IllegalArgumentException | IllegalStateException refused) {
            // So javac's file manager says that a folder is in the file's place.
            throw new IOException(refused.getMessage(), refused);
        }
    }

    /** Writes the whole file, or leaves none. */
    void write(JavaFileObject file, String source) throws IOException {
        try {
            // Not closed if it fails: javac takes what is in a file that was closed for a class, and compiles it.
            Writer writer = file.openWriter();
            writer.write(source);
            writer.flush();
            writer.close();
        } catch (IOException | RuntimeException failed) {
            file.delete();
            throw failed instanceof IOException known ? known : new IOException(failed.getMessage(), failed);
        }
    }

    /** javac crashes if it finds a folder where it is about to write a class. */
    private void refuseFolderForClass(String name) throws IOException {
        int dot = name.lastIndexOf('.');
        String file = name.substring(dot + 1) + ".class";
        Path beside = classOutput(name.substring(0, Math.max(0, dot)), file + ".none");
        if (beside != null && Files.isDirectory(beside.resolveSibling(file))) {
            throw new FileAlreadyExistsException(beside.resolveSibling(file).toString(), null, "is a folder");
        }
    }

    /** A path in the output folder of classes; null if the output is elsewhere, in memory for instance. */
    private Path classOutput(String packageName, String file) {
        try {
            URI uri = filer.getResource(StandardLocation.CLASS_OUTPUT, packageName, file)
                    .toUri();
            return "file".equals(uri.getScheme()) ? Path.of(uri) : null;
        } catch (IOException | RuntimeException notNamed) {
            // Where several modules are compiled at once, for one.
            return null;
        }
    }
}
