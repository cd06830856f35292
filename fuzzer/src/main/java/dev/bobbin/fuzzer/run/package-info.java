/** Campaigns over many seeds, the shrinking of what they find, and the command line. */
package dev.bobbin.fuzzer.run;
