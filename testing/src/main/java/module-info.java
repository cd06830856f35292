/** For tests of what runs on a scheduler ({@code dev.bobbin.scheduler.testing}). */
module dev.bobbin.testing {
    requires transitive dev.bobbin;

    exports dev.bobbin.scheduler.testing;
}
