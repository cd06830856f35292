/** For tests of what runs on a scheduler: they take no time, and go the same way each time. */
package dev.bobbin.scheduler.testing;
