/** The user's line numbers in finished class files. */
package dev.bobbin.processor.lines;
