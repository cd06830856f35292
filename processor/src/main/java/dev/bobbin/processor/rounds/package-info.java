/** What is done in which round of annotation processing. */
package dev.bobbin.processor.rounds;
