/** Writes the class of a compiled body. Which user line each line stands for goes along as marks in the text. */
package dev.bobbin.processor.emit;
