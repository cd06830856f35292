package dev.bobbin.samples.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bobbin.Generator;
import dev.bobbin.scheduler.Greenlet;
import dev.bobbin.scheduler.GreenletExit;
import dev.bobbin.scheduler.Switch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What greenlet 2.0.2 does, done by compiled bodies. */
class GreenletTest {
    final List<Object> log = new ArrayList<>();
    Greenlet gr1;
    Greenlet gr2;

    @Generator
    void t1(Switch sw) {
        log.add(12);
        sw.switchTo(gr2);
        log.add(34);
        sw.switchTo(gr2);
        log.add("never");
    }

    @Generator
    void t2(Switch sw) {
        log.add(56);
        sw.switchTo(gr1);
        log.add(78);
    }

    /** Tells main what it gets, until it gets null. */
    @Generator
    static String echo(Switch sw) {
        Object told = "started";
        while (told != null) {
            told = sw.switchTo(Greenlet.main(), told);
        }
        return "ended";
    }

    @Test
    void controlGoesToTheParentWhenOneEnds() {
        gr1 = GreenletTestGenerators.t1(this);
        gr2 = GreenletTestGenerators.t2(this);

        assertThat(gr1.switchTo()).isNull();

        assertThat(log).containsExactly(12, 56, 34, 78);
        assertThat(gr1.isDead()).isFalse();
        assertThat(gr1.isActive()).isTrue();
        assertThat(gr2.isDead()).isTrue();
        assertThat(gr2.switchTo("x")).isEqualTo("x");
        assertThat(gr1).hasToString("GreenletTest.t1[suspended]");
    }

    @Test
    void valuesTravelBothWays() {
        Greenlet echo = GreenletTestGenerators.echo();

        assertThat(echo.isActive()).isFalse();
        assertThat(echo.switchTo()).isEqualTo("started");
        assertThat(echo.switchTo(1)).isEqualTo(1);
        assertThat(echo.switchTo("two")).isEqualTo("two");
        assertThat(echo.switchTo()).isEqualTo("ended");
        assertThat(echo.isDead()).isTrue();
    }

    @Test
    void oneThatHasNotStartedTakesNoValue() {
        Greenlet echo = GreenletTestGenerators.echo();

        assertThatIllegalStateException()
                .isThrownBy(() -> echo.switchTo("x"))
                .withMessageContaining("has not been started");
        assertThat(echo.switchTo()).isEqualTo("started");
    }

    @Generator
    static void fails(Switch sw, Throwable failure) throws Throwable {
        throw failure;
    }

    @Test
    void anExceptionGoesToTheParent() {
        IOException failure = new IOException();
        Greenlet child = GreenletTestGenerators.fails(failure);

        assertThatThrownBy(child::switchTo).isSameAs(failure);
        assertThat(child.isDead()).isTrue();
        assertThatThrownBy(() -> child.raise(failure)).isSameAs(failure);
    }

    @Generator
    String catches(Switch sw, boolean swallows) {
        try {
            sw.switchTo(sw.current().parent());
        } catch (GreenletExit | IllegalStateException exit) {
            log.add("caught");
            if (!swallows) throw exit;
        } finally {
            log.add("finally");
        }
        return "survived";
    }

    @Test
    void killingIsQuiet() {
        Greenlet killed = GreenletTestGenerators.catches(this, false);
        killed.switchTo();

        assertThat(killed.kill()).isInstanceOf(GreenletExit.class);

        assertThat(log).containsExactly("caught", "finally");
        assertThat(killed.isDead()).isTrue();
        assertThat(killed.kill()).isInstanceOf(GreenletExit.class);
    }

    @Test
    void anExitCanBeCaught() {
        Greenlet survivor = GreenletTestGenerators.catches(this, true);
        survivor.switchTo();

        assertThat(survivor.kill()).isEqualTo("survived");
    }

    @Test
    void raisingInOneThatHasNotStartedRunsNothing() {
        IllegalStateException failure = new IllegalStateException();
        Greenlet child = GreenletTestGenerators.catches(this, true);

        assertThatThrownBy(() -> child.raise(failure)).isSameAs(failure);
        assertThat(child.isDead()).isTrue();
        assertThat(GreenletTestGenerators.catches(this, true).kill()).isInstanceOf(GreenletExit.class);
        assertThat(log).isEmpty();
        assertThatNullPointerException().isThrownBy(() -> child.raise(null));
    }

    @Generator
    void raises(Switch sw, Greenlet target, Throwable thrown) {
        log.add(sw.raise(target, thrown));
    }

    @Test
    void aBodyCanRaiseInAnother() {
        Greenlet target = GreenletTestGenerators.catches(this, true);
        target.switchTo();
        Greenlet raiser = GreenletTestGenerators.raises(this, target, new IllegalStateException());
        target.setParent(raiser);

        raiser.switchTo();

        assertThat(log).containsExactly("caught", "finally", "survived");
    }

    @Generator
    void makesAChild(Switch sw) {
        Greenlet child = GreenletTestGenerators.fails(new IOException("of the child"));
        log.add(child.parent() == sw.current());
        try {
            sw.switchTo(child);
        } catch (Throwable thrown) {
            log.add(thrown.getMessage());
        }
    }

    @Test
    void theParentIsWhoeverRanWhenItWasMade() {
        GreenletTestGenerators.makesAChild(this).switchTo();

        assertThat(log).containsExactly(true, "of the child");
        assertThat(GreenletTestGenerators.echo().parent()).isSameAs(Greenlet.main());
    }

    @Test
    void parentsMayNotGoRound() {
        Greenlet a = GreenletTestGenerators.echo();
        Greenlet b = GreenletTestGenerators.echo();
        b.setParent(a);

        assertThatIllegalArgumentException().isThrownBy(() -> a.setParent(b));
        assertThatIllegalArgumentException().isThrownBy(() -> a.setParent(a));
        assertThatThrownBy(() -> Greenlet.main().setParent(a)).isInstanceOf(UnsupportedOperationException.class);
        assertThat(a.parent()).isSameAs(Greenlet.main());
    }

    @Test
    void theDeadHandControlToTheirNearestLivingAncestor() {
        Greenlet ancestor = GreenletTestGenerators.echo();
        ancestor.switchTo();
        Greenlet parent = GreenletTestGenerators.echo();
        parent.setParent(ancestor);
        Greenlet child = GreenletTestGenerators.echo();
        child.setParent(parent);
        parent.kill();
        child.kill();

        assertThat(child.switchTo("hello")).isEqualTo("hello");
        assertThat(ancestor.isDead()).isFalse();
    }

    @Generator
    static Object deep(Switch sw, int depth) {
        return depth == 0 ? sw.switchTo(Greenlet.main(), "at the bottom") : deep(sw, depth - 1);
    }

    @Test
    void callsWithTheSwitchPassedOnBelongToTheGreenlet() {
        Greenlet deep = GreenletTestGenerators.deep(100_000);

        assertThat(deep.switchTo()).isEqualTo("at the bottom");
        assertThat(deep.switchTo("up")).isEqualTo("up");
        assertThat(deep.isDead()).isTrue();
    }

    @Generator
    void turns(Switch sw, int count, boolean first) {
        for (int i = 0; i < count; i++) {
            sw.switchTo(first ? gr2 : gr1);
        }
    }

    @Test
    void switchesTakeNoStack() {
        gr1 = GreenletTestGenerators.turns(this, 1_000_000, true);
        gr2 = GreenletTestGenerators.turns(this, 1_000_000, false);

        gr1.switchTo();

        assertThat(gr1.isDead()).isTrue();
        assertThat(gr2.isDead()).isFalse();
    }

    @Generator
    void goesIn(Switch sw, Greenlet inner) {
        log.add(inner.switchTo());
        log.add(sw.switchTo(sw.current(), "self"));
    }

    @Generator
    void goesBack(Switch sw) {
        try {
            sw.switchTo(Greenlet.main());
        } catch (IllegalStateException refused) {
            log.add("refused");
        }
        sw.switchTo(gr1, "back");
    }

    @Test
    void ordinaryCodeOfABodySwitchesToo() {
        Greenlet inner = GreenletTestGenerators.goesBack(this);
        gr1 = GreenletTestGenerators.goesIn(this, inner);

        gr1.switchTo();

        assertThat(log).containsExactly("refused", "back", "self");
    }

    @Test
    void mainIsAGreenletOfItsThread() {
        assertThat(Greenlet.main().switchTo("x")).isEqualTo("x");
        assertThat(Greenlet.main().isActive()).isTrue();
        assertThat(Greenlet.main().isDead()).isFalse();
        assertThat(Greenlet.main().parent()).isNull();
    }

    @Generator
    static void bystander(Switch sw, Greenlet mainOfAnother) {
        sw.switchTo(mainOfAnother);
    }

    @Test
    void theMainOfAnotherThreadIsOutOfReach() throws InterruptedException {
        List<Greenlet> mains = new ArrayList<>();
        Thread other = new Thread(() -> mains.add(Greenlet.main()));
        other.start();
        other.join();
        Greenlet greenlet = GreenletTestGenerators.bystander(mains.get(0));

        assertThatIllegalStateException().isThrownBy(greenlet::switchTo).withMessageContaining("another thread");
    }
}
