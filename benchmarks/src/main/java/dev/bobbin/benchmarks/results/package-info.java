/** What was measured, and the page and the chart made from it. */
package dev.bobbin.benchmarks.results;
