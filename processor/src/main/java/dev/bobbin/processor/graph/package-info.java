/**
 * The body as a graph of basic blocks. {@link dev.bobbin.processor.graph.GraphBuilder} takes the structure apart;
 * {@link dev.bobbin.processor.graph.Simplifier} merges what need not be apart.
 */
package dev.bobbin.processor.graph;
