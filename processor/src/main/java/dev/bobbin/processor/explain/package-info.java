/**
 * What has become of a method, for a person to read: its states with the user's lines on them, and where its variables
 * live. {@link dev.bobbin.processor.explain.Explainer} looks at the forms of the passes and changes none; {@link
 * dev.bobbin.processor.explain.ExplainFolder} writes the files.
 */
package dev.bobbin.processor.explain;
