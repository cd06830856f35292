/**
 * What generated code extends: the activation of a generator method as an object.
 *
 * <p>This package is the contract between the processor and the runtime. Code written by hand uses {@link dev.bobbin}.
 *
 * <p>A {@link dev.bobbin.frame.Frame} is one activation. Frames that are suspended in one another form a chain: from a
 * <em>root</em>, the generator that is pulled, each frame's <em>delegate</em> down to the <em>innermost</em>, which is
 * suspended at a yield of its own. A frame is entered in one of two ways:
 *
 * <ul>
 *   <li>a <em>call</em> runs a new frame on the logical stack of its caller, as a method call does;
 *   <li>a <em>delegation</em> resumes a generator that is an object of its own, by
 *       <a href="https://peps.python.org/pep-0380/">PEP 380</a>.
 * </ul>
 *
 * <p>The root resumes the innermost frame directly, and ends, calls and exceptions travel along the chain in a loop: no
 * operation recurses over the depth of a chain, and resuming one costs the same at any depth.
 */
package dev.bobbin.frame;
