package dev.bobbin.processor.testing;

import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;

/** A filer as build tools wrap it, for tests to look at what is asked of it, or to let it fail. */
public class ForwardingFiler implements Filer {
    private final Filer delegate;

    public ForwardingFiler(Filer delegate) {
        this.delegate = delegate;
    }

    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... originating) throws IOException {
        return delegate.createSourceFile(name, originating);
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... originating) throws IOException {
        return delegate.createClassFile(name, originating);
    }

    @Override
    public FileObject createResource(
            Location location, CharSequence packageName, CharSequence name, Element... originating) throws IOException {
        return delegate.createResource(location, packageName, name, originating);
    }

    @Override
    public FileObject getResource(Location location, CharSequence packageName, CharSequence name) throws IOException {
        return delegate.getResource(location, packageName, name);
    }
}
