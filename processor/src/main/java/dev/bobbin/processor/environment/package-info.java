/** The compiler around the processor: javac behind the wrappers of build tools, its trees and its events. */
package dev.bobbin.processor.environment;
