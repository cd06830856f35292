/**
 * What runs one program several ways and says whether they agree: compiled by Bobbin, as it stands on a thread of its
 * own (the oracle), and in push mode.
 *
 * <ul>
 *   <li>{@code thread}: generators that run an untouched body on a thread
 *   <li>{@code script}: what a caller does with a generator, and the trace that comes of it
 *   <li>{@code compile}: programs from source text to a class loader, by Bobbin or by the oracle's processor
 *   <li>{@code run}: the three ways, their comparison and its report
 *   <li>{@code cases}: programs with the traces they must show, as files
 * </ul>
 */
package dev.bobbin.oracle;
