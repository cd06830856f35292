/** What touches the network, for methods that await. */
package dev.bobbin.io;
