/** What all parts of a random program have in common: types, variables, and how they are written and taken apart. */
package dev.bobbin.fuzzer.tree;
