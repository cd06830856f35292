/**
 * The scheduler: one thread, one loop, and tasks that are objects on the heap.
 *
 * <p>A method with the capability {@link dev.bobbin.scheduler.Await} is compiled to a
 * {@link dev.bobbin.scheduler.Coroutine}, which a {@link dev.bobbin.scheduler.Scope} spawns as a
 * {@link dev.bobbin.scheduler.Task}.
 */
package dev.bobbin.scheduler;
