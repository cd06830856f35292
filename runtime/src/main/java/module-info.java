/**
 * Generators for Java at run time: what users import ({@code dev.bobbin}) and what generated code extends
 * ({@code dev.bobbin.frame}); the scheduler for methods that await ({@code dev.bobbin.scheduler}), and what touches the
 * network ({@code dev.bobbin.io}).
 */
module dev.bobbin {
    requires static transitive java.net.http;

    exports dev.bobbin;
    exports dev.bobbin.frame;
    exports dev.bobbin.io;
    exports dev.bobbin.scheduler;
}
