package dev.bobbin.scheduler;

/** A channel is closed: nothing can be sent any more, or nothing is left to be received. */
public final class ChannelClosed extends RuntimeException {
    private static final long serialVersionUID = 1;

    ChannelClosed() {
        super("the channel is closed");
    }
}
