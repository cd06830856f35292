/** The source of factories, and what the classes of bodies share with them: annotations, types, parameters. */
package dev.bobbin.processor.factory;
