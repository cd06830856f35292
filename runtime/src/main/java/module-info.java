/**
 * Generators for Java at run time: what users import ({@code dev.bobbin}) and what generated code extends
 * ({@code dev.bobbin.frame}); the scheduler for methods that await ({@code dev.bobbin.scheduler}) and the kit for testing
 * them ({@code dev.bobbin.scheduler.testing}).
 */
module dev.bobbin {
    exports dev.bobbin;
    exports dev.bobbin.frame;
    exports dev.bobbin.scheduler;
    exports dev.bobbin.scheduler.testing;
}
