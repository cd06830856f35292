/**
 * Finds the calls in a body that block their thread, and says which are to be compiled as awaits. Which calls block, and
 * what each becomes, is the table {@code blocking-calls.txt}.
 */
package dev.bobbin.processor.blocking;
