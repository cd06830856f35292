/** What a caller does with a generator, and the trace that comes of it. */
package dev.bobbin.oracle.script;
