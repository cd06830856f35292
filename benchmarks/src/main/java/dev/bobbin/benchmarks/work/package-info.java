/** The work to do, as bodies of generator methods. */
package dev.bobbin.benchmarks.work;
