/**
 * Python's generators for Java.
 *
 * <p>A method marked {@link dev.bobbin.Generator} takes a capability to suspend ({@link dev.bobbin.Yield} and its kin) as
 * an ordinary parameter. Called directly it runs eagerly and pushes its values into the capability; through its
 * generated factory it is a {@link dev.bobbin.Gen}, runs lazily and is pulled.
 *
 * <p>No parameter and no result of this package may be null unless its documentation says so; yielded values, sent values
 * and results of generators may always be null. No type of this package is thread-safe unless its documentation says so:
 * a generator may move from thread to thread, but only one may use it at a time.
 */
package dev.bobbin;
