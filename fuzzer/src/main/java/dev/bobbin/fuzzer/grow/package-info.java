/** How random programs are grown: by rules, each with a weight, from dice that a seed decides. */
package dev.bobbin.fuzzer.grow;
