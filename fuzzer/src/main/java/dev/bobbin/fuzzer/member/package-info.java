/** Random programs as a whole: the class, its fields, methods and generator methods. */
package dev.bobbin.fuzzer.member;
