/** The work as bodies of Kotlin's `sequence`. */
@file:JvmName("Sequences")

package dev.bobbin.benchmarks.sequence

import dev.bobbin.benchmarks.work.Node

fun range(from: Int, to: Int): Iterator<Int> = iterator {
    for (i in from until to) {
        yield(i)
    }
}

fun even(source: Iterator<Int>): Iterator<Int> = iterator {
    while (source.hasNext()) {
        val value = source.next()
        if (value and 1 == 0) {
            yield(value)
        }
    }
}

fun zip(left: Iterator<Int>, right: Iterator<Int>): Iterator<Int> = iterator {
    while (left.hasNext() && right.hasNext()) {
        yield(left.next() xor right.next())
    }
}

fun words(words: Array<String>): Iterator<String> = iterator {
    for (word in words) {
        if (word.isNotEmpty()) {
            yield(word)
        }
    }
}

fun inorder(node: Node?): Sequence<Int> = sequence {
    if (node == null) {
        return@sequence
    }
    yieldAll(inorder(node.left()))
    yield(node.value())
    yieldAll(inorder(node.right()))
}

/** Yields forever, many sequences deep. */
fun deep(depth: Int, value: Int): Sequence<Int> = sequence {
    if (depth > 0) {
        yieldAll(deep(depth - 1, value))
    }
    while (true) {
        yield(value)
    }
}

fun guarded(to: Int, done: IntArray): Iterator<Int> = iterator {
    for (i in 0 until to) {
        try {
            yield(i)
        } finally {
            done[0]++
        }
    }
}

fun tokens(text: String): Iterator<String> = iterator {
    var at = 0
    while (at < text.length) {
        val start = at
        val first = text[at++]
        if (Character.isLetter(first)) {
            while (at < text.length && Character.isLetterOrDigit(text[at])) at++
            yield(text.substring(start, at))
        } else if (Character.isDigit(first)) {
            while (at < text.length && Character.isDigit(text[at])) at++
            yield(text.substring(start, at))
        } else if (first == '"') {
            while (at < text.length && text[at] != '"') at++
            yield(text.substring(start + 1, at++))
        } else if (!Character.isWhitespace(first)) {
            yield(text.substring(start, at))
        }
    }
}
