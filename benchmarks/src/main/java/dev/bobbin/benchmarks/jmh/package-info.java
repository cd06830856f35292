/** The measurements: a class for each piece of work, a method for each way to do it. */
package dev.bobbin.benchmarks.jmh;
