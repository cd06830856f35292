/*
 * All orders of a list, by swapping in place and back again around the recursive call.
 *
 * generator: Permutations.body
 *
 * next * 3      -> "abc" "acb" "bac"
 * next * 3      -> "bca" "cba" "cab"
 * next          -> returns 6
 */
import dev.bobbin.Generator;
import dev.bobbin.Yield;

final class Permutations {
    @Generator
    static int permute(Yield<String> y, char[] letters, int from) {
        if (from == letters.length - 1) {
            y.yield(new String(letters));
            return 1;
        }
        int count = 0;
        for (int i = from; i < letters.length; i++) {
            swap(letters, from, i);
            try {
                count += permute(y, letters, from + 1);
            } finally {
                swap(letters, from, i);
            }
        }
        return count;
    }

    private static void swap(char[] letters, int a, int b) {
        char kept = letters[a];
        letters[a] = letters[b];
        letters[b] = kept;
    }

    @Generator
    static int body(Yield<String> y) {
        return permute(y, "abc".toCharArray(), 0);
    }
}
