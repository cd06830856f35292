/** The same work as iterators, written by hand with care. */
package dev.bobbin.benchmarks.hand;
