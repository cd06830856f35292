/** Code that javaflow rewrites when it is loaded: only {@link dev.bobbin.benchmarks.rival.Flow} loads classes from here. */
package dev.bobbin.benchmarks.rival.flow;
