/**
 * Gives every tree of a body its element and its type. The host is compiled a second time, in a {@link
 * dev.bobbin.processor.attribute.Mirror mirror compilation} inside the first, so that the trees of the user's own
 * compilation stay as they are. The only package that knows javac's attribution and its quirks.
 */
package dev.bobbin.processor.attribute;
