package dev.bobbin.benchmarks.hand;

public final class LongestWord {
    private String longest = "";

    public String send(String sent) {
        if (sent.isEmpty() || sent.length() > longest.length()) {
            longest = sent;
        }
        return longest;
    }
}
