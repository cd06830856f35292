/** The ways to run a program, the comparison of what comes of them, and its report. */
package dev.bobbin.oracle.run;
