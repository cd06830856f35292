package dev.bobbin.scheduler;

/** Lets any exception out of a method that declares none. */
final class Unchecked {
    private Unchecked() {}

    static RuntimeException of(Throwable thrown) {
        throw Unchecked.<RuntimeException>hide(thrown);
    }

    @SuppressWarnings("unchecked") // the cast is to the erased X and checks nothing
    private static <X extends Throwable> X hide(Throwable thrown) throws X {
        throw (X) thrown;
    }
}
