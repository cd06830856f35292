/** The statements of random programs: one kind a file, with the rule that grows it. */
package dev.bobbin.fuzzer.statement;
