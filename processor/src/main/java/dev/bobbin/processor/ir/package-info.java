/**
 * The small language that a body is cut down to: {@link dev.bobbin.processor.ir.Statement statements} with structured
 * control flow, in which a suspension is a statement of its own, over {@link dev.bobbin.processor.ir.Code code} copied
 * from the user's source. Nothing here knows javac's trees. Everything is immutable; variables and labels are compared by
 * identity.
 */
package dev.bobbin.processor.ir;
