/** Whole compilations under hostile conditions: what is written, what is said, and what is left alone. */
package dev.bobbin.processor.trust;
