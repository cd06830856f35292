package dev.bobbin.processor.lines;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Puts the user's lines into a class file: walks it (JVMS 4), overwrites the numbers in each {@code LineNumberTable} where
 * they stand, and lets {@code SourceFile} name the user's file, by a constant added at the end of the pool so that no
 * other index moves.
 */
final class ClassFileLines {
    private static final int MAGIC = 0xCAFEBABE;
    private static final int MAX_U2 = 0xFFFF;
    private static final int UTF8 = 1;

    private final ByteBuffer in;
    private final LineMap lines;
    /** Where each constant begins, by its index. */
    private int[] constants;

    private int sourceFileIndexAt = -1;

    private ClassFileLines(byte[] classFile, LineMap lines) {
        this.in = ByteBuffer.wrap(classFile.clone());
        this.lines = lines;
    }

    /**
     * The class file with the user's lines; empty if it was not compiled from the generated file, or was compiled without
     * line numbers, or has been rewritten before.
     */
    static Optional<byte[]> rewrite(byte[] classFile, String generatedFile, LineMap lines) throws IOException {
        return new ClassFileLines(classFile, lines).rewrite(generatedFile);
    }

    private Optional<byte[]> rewrite(String generatedFile) throws IOException {
        if (in.remaining() < 10 || in.getInt() != MAGIC) {
            return Optional.empty();
        }
        in.getInt(); // version
        int poolSizeAt = in.position();
        readConstants();
        int poolEnd = in.position();
        skip(6); // access flags, this class, super class
        skip(2 * u2()); // interfaces
        members(); // fields
        members(); // methods
        attributes();
        if (sourceFileIndexAt < 0
                || !utf8(in.getShort(sourceFileIndexAt) & MAX_U2).equals(generatedFile)
                || constants.length == MAX_U2) {
            return Optional.empty();
        }
        in.putShort(sourceFileIndexAt, (short) constants.length);
        in.putShort(poolSizeAt, (short) (constants.length + 1));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(in.array(), 0, poolEnd);
        DataOutputStream constant = new DataOutputStream(out);
        constant.writeByte(UTF8);
        constant.writeUTF(lines.userFile());
        out.write(in.array(), poolEnd, in.capacity() - poolEnd);
        return Optional.of(out.toByteArray());
    }

    private void readConstants() {
        constants = new int[u2()];
        for (int i = 1; i < constants.length; i++) {
            constants[i] = in.position();
            int tag = in.get();
            switch (tag) {
                case UTF8 -> skip(u2());
                case 3, 4 -> skip(4); // Integer, Float
                case 5, 6 -> { // Long, Double: two indices each
                    skip(8);
                    i++;
                }
                case 7, 8, 16, 19, 20 -> skip(2); // Class, String, MethodType, Module, Package
                case 9, 10, 11, 12, 17, 18 -> skip(4); // references, NameAndType, Dynamic, InvokeDynamic
                case 15 -> skip(3); // MethodHandle
                default -> throw new IllegalArgumentException("constant of unknown kind " + tag);
            }
        }
    }

    private void members() {
        for (int count = u2(); count > 0; count--) {
            skip(6); // access flags, name, descriptor
            attributes();
        }
    }

    /** The attributes of a class, a member or a method's code. */
    private void attributes() {
        for (int count = u2(); count > 0; count--) {
            String name = utf8(u2());
            int end = in.getInt() + in.position();
            switch (name) {
                case "Code" -> {
                    skip(4); // stack and locals
                    skip(in.getInt());
                    skip(8 * u2()); // exception table
                    attributes();
                }
                case "LineNumberTable" -> lineNumbers();
                case "SourceFile" -> sourceFileIndexAt = in.position();
                default -> {}
            }
            in.position(end);
        }
    }

    /**
     * Where several lines of generated code stand for one of the user's, the later ones become entries for the start of the
     * first: a debugger stops once at a line, and not at each of them.
     */
    private void lineNumbers() {
        int start = 0;
        int line = -1;
        for (int count = u2(); count > 0; count--) {
            int next = in.getShort(in.position()) & MAX_U2;
            int userLine = Math.min(lines.userLine(in.getShort(in.position() + 2) & MAX_U2), MAX_U2);
            if (userLine != line || next < start) start = next;
            line = userLine;
            in.putShort((short) start).putShort((short) line);
        }
    }

    private String utf8(int index) {
        // Only names of attributes and files are read, for which the JVM's UTF-8 is the usual one but for oddities.
        int at = constants[index] + 1;
        return new String(in.array(), at + 2, in.getShort(at) & MAX_U2, StandardCharsets.UTF_8);
    }

    private int u2() {
        return in.getShort() & MAX_U2;
    }

    private void skip(int bytes) {
        in.position(in.position() + bytes);
    }
}
