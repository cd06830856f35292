/** Everything that may be wrong, in one catalogue, and the collector that prints it where it is, once. */
package dev.bobbin.processor.problem;
