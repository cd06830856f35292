/** Programs, from source text to a class loader: by Bobbin, or by a processor that makes thread-backed factories. */
package dev.bobbin.oracle.compile;
