/** Which variables outlive a suspension: those become fields of the frame. */
package dev.bobbin.processor.liveness;
