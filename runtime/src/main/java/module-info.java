/**
 * Generators for Java at run time: what users import ({@code dev.bobbin}) and what generated code extends
 * ({@code dev.bobbin.frame}); the scheduler for methods that await ({@code dev.bobbin.scheduler}), the kit for testing
 * them ({@code dev.bobbin.scheduler.testing}) and what touches the network ({@code dev.bobbin.io}).
 */
module dev.bobbin {
    requires static transitive java.net.http;

    exports dev.bobbin;
    exports dev.bobbin.frame;
    exports dev.bobbin.io;
    exports dev.bobbin.scheduler;
    exports dev.bobbin.scheduler.testing;
}
