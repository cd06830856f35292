/**
 * Generators that run an untouched body on a thread of its own: what Java itself says the body means, under the protocol
 * of {@code Gen}. The definition of right that compiled generators are compared with.
 */
package dev.bobbin.oracle.thread;
