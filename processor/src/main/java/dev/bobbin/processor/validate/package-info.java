/** The rules that need no more than signatures. */
package dev.bobbin.processor.validate;
