/** What generators cost where no clock is needed to tell: memory, and the size and shape of what is generated. */
package dev.bobbin.samples.cost;
