package dev.bobbin.samples.cost;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Reads from a class file how long the code of its methods is. */
final class CodeLength {
    private final DataInputStream in;
    private final Map<Integer, String> texts = new HashMap<>();

    private CodeLength(DataInputStream in) {
        this.in = in;
    }

    /** The bytes of code of all methods of a name. */
    static int of(Path classFile, String method) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(classFile))) {
            return new CodeLength(in).read(method);
        }
    }

    private int read(String method) throws IOException {
        in.skipNBytes(8);
        readConstants();
        in.skipNBytes(6);
        in.skipNBytes(2L * in.readUnsignedShort());
        readMembers("");
        return readMembers(method);
    }

    private void readConstants() throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 1; i < count; i++) {
            switch (in.readUnsignedByte()) {
                case 1 -> texts.put(i, in.readUTF());
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++;
                }
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                default -> in.skipNBytes(4);
            }
        }
    }

    private int readMembers(String wanted) throws IOException {
        int sum = 0;
        for (int members = in.readUnsignedShort(); members > 0; members--) {
            in.skipNBytes(2);
            boolean isWanted = wanted.equals(texts.get(in.readUnsignedShort()));
            in.skipNBytes(2);
            for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                boolean isCode = "Code".equals(texts.get(in.readUnsignedShort()));
                int length = in.readInt();
                if (isCode && isWanted) {
                    in.skipNBytes(4);
                    sum += in.readInt();
                    length -= 8;
                }
                in.skipNBytes(length);
            }
        }
        return sum;
    }
}
