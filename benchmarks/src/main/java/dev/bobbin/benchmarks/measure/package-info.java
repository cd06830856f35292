/** Runs all measurements on one JDK and writes them to a file. */
package dev.bobbin.benchmarks.measure;
