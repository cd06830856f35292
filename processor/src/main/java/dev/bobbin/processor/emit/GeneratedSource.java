package dev.bobbin.processor.emit;

import dev.bobbin.processor.lines.LineMap;

/**
 * A generated class.
 *
 * @param text its source
 * @param lines the user's lines that its lines stand for
 */
public record GeneratedSource(String text, LineMap lines) {}
