/** Programs with the traces they must show, one Java file each. */
package dev.bobbin.oracle.cases;
