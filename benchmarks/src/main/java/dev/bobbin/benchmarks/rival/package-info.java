/** Other ways to turn a body into an iterator. */
package dev.bobbin.benchmarks.rival;
