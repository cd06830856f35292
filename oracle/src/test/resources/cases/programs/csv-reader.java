/*
 * Records of comma-separated text with quoted fields, over a reader that is closed at the end.
 *
 * generator: Csv.body
 *
 * next          -> ["name", "motto"]
 * next          -> ["Ada", "a, \"b\"\nc"]
 * next          -> ["", ""]
 * next          -> [reader closed] returns 3
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.Yield;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

final class Csv {
    static final String TEXT = """
            name,motto
            Ada,"a, ""b""
            c"
            ,
            """;

    private static Reader open() {
        return new StringReader(TEXT) {
            @Override
            public void close() {
                log("reader closed");
                super.close();
            }
        };
    }

    @Generator
    static int body(Yield<List<String>> y) throws IOException {
        int records = 0;
        try (var reader = new PushbackReader(open())) {
            List<String> fields = new ArrayList<>();
            StringBuilder field = new StringBuilder();
            boolean quoted = false;
            for (int c; (c = reader.read()) >= 0; ) {
                if (quoted && c == '"') {
                    int next = reader.read();
                    if (next == '"') {
                        field.append('"');
                    } else {
                        quoted = false;
                        if (next >= 0) reader.unread(next);
                    }
                    continue;
                }
                switch (quoted ? 0 : c) {
                    case '"':
                        quoted = true;
                        break;
                    case '\n':
                    case ',':
                        fields.add(field.toString());
                        field.setLength(0);
                        if (c == ',') break;
                        y.yield(fields);
                        records++;
                        fields = new ArrayList<>();
                        break;
                    default:
                        field.append((char) c);
                }
            }
        }
        return records;
    }
}
