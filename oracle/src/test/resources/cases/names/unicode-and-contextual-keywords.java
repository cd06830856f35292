/*
 * Identifiers beyond ASCII, with dollar signs, and words that are keywords in some places only.
 *
 * generator: Wörter.körper
 *
 * next          -> "π3"
 * next          -> "record 1 sealed 2 when 4"
 * next          -> returns "ok"
 */
import dev.bobbin.Generator;
import dev.bobbin.Yield;

final class Wörter {
    @Generator
    static String körper(Yield<String> módulo) {
        int π = 3;
        módulo.yield("π" + π);
        int record = 1, sealed = 2, permits = 3, when = 4, to = 5, with = 6, module = 7, open = 8, $ = 9;
        String var = "ok";
        módulo.yield("record " + record + " sealed " + sealed + " when " + when);
        return permits + to + with + module + open + $ == 38 ? var : "lost";
    }
}
