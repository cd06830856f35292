/*
 * Encoding and decoding as two generators, one fed by the other.
 *
 * generator: RunLengths.body
 *
 * next * 3      -> "a3" "b1" "c2"
 * next          -> "aaabcc"
 * next          -> returns true
 */
import dev.bobbin.Generator;
import dev.bobbin.Yield;
import java.util.stream.Collectors;

final class RunLengths {
    record Run(char letter, int length) {
        @Override
        public String toString() {
            return "" + letter + length;
        }
    }

    @Generator
    static void encode(Yield<Run> y, CharSequence text) {
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i < text.length() && text.charAt(i) == text.charAt(start)) continue;
            y.yield(new Run(text.charAt(start), i - start));
            start = i;
        }
    }

    @Generator
    static void decode(Yield<Character> y, Iterable<Run> runs) {
        for (Run run : runs) {
            int left = run.length();
            while (left-- > 0) y.yield(run.letter());
        }
    }

    @Generator
    static boolean body(Yield<String> y) {
        String text = "aaabcc";
        for (Run run : RunLengthsGenerators.encode(text)) y.yield(run.toString());
        String decoded = RunLengthsGenerators.decode(RunLengthsGenerators.encode(text)).stream()
                .map(String::valueOf)
                .collect(Collectors.joining());
        y.yield(decoded);
        return decoded.equals(text);
    }
}
