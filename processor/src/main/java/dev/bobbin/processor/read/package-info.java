/** What was asked: a method marked {@code @Generator} becomes a {@link dev.bobbin.processor.read.GeneratorMethod}. */
package dev.bobbin.processor.read;
