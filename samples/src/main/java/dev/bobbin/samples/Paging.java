package dev.bobbin.samples;

import dev.bobbin.Generator;
import dev.bobbin.Yield;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Pages behind a flat sequence: the next page is fetched when somebody asks for its first item. An instance method: its
 * factory takes the host first.
 */
public final class Paging {
    private final int total;
    private final int pageSize;

    Paging(int total, int pageSize) {
        this.total = total;
        this.pageSize = pageSize;
    }

    record Page(List<String> items, boolean last) {}

    private Page fetch(int number) {
        System.out.println("fetching page " + number);
        int from = number * pageSize, to = Math.min(total, from + pageSize);
        List<String> items =
                IntStream.range(from, to).mapToObj(i -> "item " + i).toList();
        return new Page(items, to == total);
    }

    // snippet: paging
    @Generator
    void items(Yield<String> y) {
        for (int number = 0; ; number++) {
            Page page = fetch(number);
            page.items().forEach(item -> System.out.println("  received " + item));
            y.yieldFrom(page.items());
            if (page.last()) return;
        }
    }

    public static void main(String[] args) {
        Paging shop = new Paging(10, 2);
        for (String item : PagingGenerators.items(shop)) {
            System.out.println(item);
            if (item.equals("item 2")) break;
        }
    }
    // end snippet
}
