package dev.bobbin.samples;

import dev.bobbin.Generator;
import dev.bobbin.scheduler.Greenlet;
import dev.bobbin.scheduler.Switch;

/** Two greenlets that hand control to each other. A greenlet that ends hands it to its parent, not to who resumed it. */
public final class Greenlets {
    private static Greenlet gr1;
    private static Greenlet gr2;

    private Greenlets() {}

    // snippet: greenlets
    @Generator
    static void t1(Switch sw) {
        System.out.println(12);
        sw.switchTo(gr2);
        System.out.println(34);
        sw.switchTo(gr2);
    }

    @Generator
    static void t2(Switch sw) {
        System.out.println(56);
        sw.switchTo(gr1);
        System.out.println(78);
    }

    public static void main(String[] args) {
        gr1 = GreenletsGenerators.t1();
        gr2 = GreenletsGenerators.t2();
        gr1.switchTo(); // comes back when gr2 has died
    }
    // end snippet
}
