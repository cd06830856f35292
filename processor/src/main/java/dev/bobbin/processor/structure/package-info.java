/**
 * The graph as nested Java statements. Suspensions cut the edges of a loop that yields in every round, so that what is
 * left of it is a forward path: it becomes labelled blocks, and no dispatch loop. {@link
 * dev.bobbin.processor.structure.Reducer} makes every remaining loop one that is entered at one place, {@link
 * dev.bobbin.processor.structure.Structurer} nests the blocks along the dominator tree (N. Ramsey, Beyond Relooper, ICFP
 * 2022).
 */
package dev.bobbin.processor.structure;
