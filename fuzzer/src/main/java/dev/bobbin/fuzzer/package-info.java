/**
 * A differential fuzzer: it grows random generator methods and random scripts from seeds, runs them on the oracle and as
 * compiled, and shrinks what does not agree.
 *
 * <ul>
 *   <li>{@code tree}: what all parts of a program have in common
 *   <li>{@code expression}, {@code statement}: the grammar, one kind of expression or statement a file, with its rule
 *   <li>{@code member}: whole classes
 *   <li>{@code grow}: dice, scopes, and how rules are chosen
 *   <li>{@code run}: campaigns, shrinking, the command line
 * </ul>
 */
package dev.bobbin.fuzzer;
