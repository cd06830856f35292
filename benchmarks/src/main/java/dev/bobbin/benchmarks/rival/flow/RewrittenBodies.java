package dev.bobbin.benchmarks.rival.flow;

import dev.bobbin.benchmarks.rival.FlowBodies;
import dev.bobbin.benchmarks.work.Node;
import java.util.Iterator;
import org.apache.commons.javaflow.api.Continuation;
import org.apache.commons.javaflow.api.continuable;

/** The bodies. Anonymous classes and not lambdas, as the class of what runs must be rewritten too. */
public final class RewrittenBodies implements FlowBodies {
    @Override
    public Runnable range(int from, int to) {
        return new Runnable() {
            @Override
            public @continuable void run() {
                for (int i = from; i < to; i++) {
                    Continuation.suspend(i);
                }
            }
        };
    }

    @Override
    public Runnable even(Iterator<Integer> source) {
        return new Runnable() {
            @Override
            public @continuable void run() {
                while (source.hasNext()) {
                    Integer value = source.next();
                    if ((value & 1) == 0) {
                        Continuation.suspend(value);
                    }
                }
            }
        };
    }

    @Override
    public Runnable zip(Iterator<Integer> left, Iterator<Integer> right) {
        return new Runnable() {
            @Override
            public @continuable void run() {
                while (left.hasNext() && right.hasNext()) {
                    Continuation.suspend(left.next() ^ right.next());
                }
            }
        };
    }

    @Override
    public Runnable words(String[] words) {
        return new Runnable() {
            @Override
            public @continuable void run() {
                for (String word : words) {
                    if (!word.isEmpty()) {
                        Continuation.suspend(word);
                    }
                }
            }
        };
    }

    @Override
    public Runnable longest() {
        return new Runnable() {
            @Override
            public @continuable void run() {
                String longest = "";
                while (true) {
                    String sent = (String) Continuation.suspend(longest);
                    if (sent.isEmpty() || sent.length() > longest.length()) {
                        longest = sent;
                    }
                }
            }
        };
    }

    @Override
    public Runnable sum() {
        return new Runnable() {
            @Override
            public @continuable void run() {
                int sum = 0;
                while (true) {
                    sum += (Integer) Continuation.suspend(sum);
                }
            }
        };
    }

    @Override
    public Runnable inorder(Node node) {
        return new Runnable() {
            @Override
            public @continuable void run() {
                visit(node);
            }
        };
    }

    private static @continuable void visit(Node node) {
        if (node == null) {
            return;
        }
        visit(node.left());
        Continuation.suspend(node.value());
        visit(node.right());
    }

    @Override
    public Runnable deep(int depth, Integer value) {
        return new Runnable() {
            @Override
            public @continuable void run() {
                descend(depth, value);
            }
        };
    }

    private static @continuable void descend(int depth, Integer value) {
        if (depth > 0) {
            descend(depth - 1, value);
        }
        while (true) {
            Continuation.suspend(value);
        }
    }

    @Override
    public Runnable guarded(int to, int[] done) {
        return new Runnable() {
            @Override
            public @continuable void run() {
                for (int i = 0; i < to; i++) {
                    try {
                        Continuation.suspend(i);
                    } finally {
                        done[0]++;
                    }
                }
            }
        };
    }

    @Override
    public Runnable tokens(String text) {
        return new Runnable() {
            @Override
            public @continuable void run() {
                int at = 0;
                while (at < text.length()) {
                    int start = at;
                    char first = text.charAt(at++);
                    if (Character.isLetter(first)) {
                        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                            at++;
                        }
                        Continuation.suspend(text.substring(start, at));
                    } else if (Character.isDigit(first)) {
                        while (at < text.length() && Character.isDigit(text.charAt(at))) {
                            at++;
                        }
                        Continuation.suspend(text.substring(start, at));
                    } else if (first == '"') {
                        while (at < text.length() && text.charAt(at) != '"') {
                            at++;
                        }
                        Continuation.suspend(text.substring(start + 1, at++));
                    } else if (!Character.isWhitespace(first)) {
                        Continuation.suspend(text.substring(start, at));
                    }
                }
            }
        };
    }
}
