package dev.bobbin.frame;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Which frame is suspended in which, as stack trace elements.
 *
 * <p>The root resumes the innermost frame directly, so the frames between them are not on the thread's stack, and an
 * exception would not tell of them. It is therefore completed where it first leaves a frame of a chain.
 */
final class LogicalTrace {
    /** How many frames of a chain are shown, as many as the JVM shows of a thread's stack. */
    static final int LIMIT = 1024;

    /** How many of the outer frames are shown on one line. */
    private static final int SHOWN = 3;

    /** Shows the frames that a stack trace shows. */
    private static final StackWalker STACK = StackWalker.getInstance(StackWalker.Option.SHOW_REFLECT_FRAMES);

    private LogicalTrace() {}

    /** The frames below a frame and itself, innermost first. */
    static List<StackTraceElement> of(Frame top) {
        return frames(top).stream().map(LogicalTrace::element).toList();
    }

    /** The same on one line, outermost first and without the name of the first; the middle of a long chain is left out. */
    static String brief(Frame top) {
        List<Frame> frames = frames(top);
        StringBuilder text = new StringBuilder(place(top));
        int last = frames.size() - 1;
        for (int i = last - 1; i >= 0; i--) {
            if (i > 0 && (i < last - SHOWN || frames.get(last) != top)) {
                text.append(" > \u2026");
                i = 0;
            }
            text.append(" > ").append(frames.get(i).name()).append(place(frames.get(i)));
        }
        return text.toString();
    }

    private static String place(Frame frame) {
        int line = frame.line(frame.position);
        return frame.file() == null ? "" : '(' + frame.file() + (line < 0 ? ")" : ":" + line + ')');
    }

    private static List<Frame> frames(Frame top) {
        if (top.hasEnded()) {
            return List.of();
        }
        Deque<Frame> frames = new ArrayDeque<>();
        // A chain may lead back to where it came from (see Ownership.claim): compare with a frame ever further down.
        Frame seen = top;
        int steps = 0;
        for (Frame frame = top; frame != null; ) {
            frames.addFirst(frame);
            if (frames.size() > LIMIT) {
                frames.removeLast();
            }
            frame = frame.below();
            if (frame == seen) {
                break;
            }
            if (Integer.bitCount(++steps) == 1) {
                seen = frame;
            }
        }
        return List.copyOf(frames);
    }

    /**
     * Puts the callers of a frame into the stack trace of an exception that has just left it: between the frame's own body
     * and the trampoline. Does so only if the exception was made while that body ran, which is when its trace has the
     * trampoline at the very depth at which it is now, and the body above it. So one that was raised from outside, was made
     * earlier or has been completed already stays as it is, and so does one without a trace.
     */
    static void weave(Throwable thrown, Frame frame) {
        if (frame.caller == null) {
            return;
        }
        StackTraceElement[] trace = thrown.getStackTrace();
        if (!shows(trace, frame)) {
            return;
        }
        int depth = STACK.<Long>walk(frames -> frames.skip(1).count()).intValue();
        int trampoline = trace.length - depth;
        if (trampoline > 0 && isTrampoline(trace[trampoline]) && isBody(trace[trampoline - 1], frame)) {
            insert(thrown, trace, trampoline, chain(frame.caller));
        }
    }

    /** Whether the frame's body stands right above a trampoline: to look is cheaper than to count the thread's stack. */
    private static boolean shows(StackTraceElement[] trace, Frame frame) {
        for (int i = 1; i < trace.length; i++) {
            if (isBody(trace[i - 1], frame) && isTrampoline(trace[i])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTrampoline(StackTraceElement element) {
        return element.getClassName().equals(Trampoline.class.getName());
    }

    private static boolean isBody(StackTraceElement element, Frame frame) {
        return element.getMethodName().equals("resume")
                && element.getClassName().equals(frame.getClass().getName());
    }

    /** Makes an exception that the runtime raises at the suspension of a frame begin there. */
    static <T extends Throwable> T raisedAt(Frame frame, T made) {
        insert(made, made.getStackTrace(), 0, chain(frame));
        return made;
    }

    /** Makes an exception that the runtime throws for a frame begin there; at which line of its body is not known. */
    static <T extends Throwable> T thrownBy(Frame frame, T made) {
        List<StackTraceElement> chain = chain(frame.caller);
        chain.add(0, element(frame, -1));
        insert(made, made.getStackTrace(), 0, chain);
        return made;
    }

    private static void insert(Throwable thrown, StackTraceElement[] trace, int at, List<StackTraceElement> elements) {
        List<StackTraceElement> whole = new ArrayList<>(Arrays.asList(trace));
        whole.addAll(at, elements);
        thrown.setStackTrace(whole.toArray(new StackTraceElement[0]));
    }

    /**
     * A frame and its callers, as far as they are run by the same trampoline. A chain is only deep where a method calls
     * itself, so that the element of the frame before mostly serves for the next one too: exceptions that are wrapped at
     * each level of a deep recursion stay small.
     */
    private static List<StackTraceElement> chain(Frame first) {
        List<StackTraceElement> elements = new ArrayList<>();
        StackTraceElement element = null;
        Frame shown = null;
        Frame frame = first;
        while (frame != null && !(frame instanceof YieldingFrame) && elements.size() < LIMIT) {
            if (shown == null || shown.position != frame.position || shown.getClass() != frame.getClass()) {
                element = element(frame);
                shown = frame;
            }
            elements.add(element);
            frame = frame.caller;
        }
        return elements;
    }

    private static StackTraceElement element(Frame frame) {
        return element(frame, frame.line(frame.position));
    }

    /** A place in a frame's body, as the frame of a method would show it. */
    private static StackTraceElement element(Frame frame, int line) {
        String name = frame.name();
        int dot = name.lastIndexOf('.');
        String host = name.substring(0, Math.max(0, dot));
        String packageName = frame.getClass().getPackageName();
        return new StackTraceElement(
                packageName.isEmpty() ? host : packageName + '.' + host, name.substring(dot + 1), frame.file(), line);
    }
}
