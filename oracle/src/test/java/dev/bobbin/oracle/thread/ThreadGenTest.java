package dev.bobbin.oracle.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bobbin.Gen;
import dev.bobbin.GeneratorExit;
import dev.bobbin.IntGen;
import dev.bobbin.StopIteration;
import dev.bobbin.oracle.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** The protocol of {@code Gen}, row by row. */
class ThreadGenTest {
    private final Session session = new Session();

    private void inSession(Runnable test) {
        session.enter(test);
        session.end();
    }

    private static Gen<Object, Object, Object> echo() {
        return ThreadGens.sending("echo", y -> {
            Object got = null;
            for (int i = 0; i < 3; i++) {
                got = y.yield(i + ":" + got);
            }
            return "last:" + got;
        });
    }

    @Test
    void sentValuesAreTheValuesOfYields() {
        inSession(() -> {
            Gen<Object, Object, Object> gen = echo();
            assertThat(gen.next()).isEqualTo("0:null");
            assertThat(gen.send("a")).isEqualTo("1:a");
            assertThat(gen.send("b")).isEqualTo("2:b");
            assertThatThrownBy(() -> gen.send("c"))
                    .isInstanceOfSatisfying(
                            StopIteration.class, s -> assertThat(s.value()).isEqualTo("last:c"));
            assertThat(gen.result()).isEqualTo("last:c");
            assertThatThrownBy(gen::next)
                    .isInstanceOfSatisfying(
                            StopIteration.class, s -> assertThat(s.value()).isNull());
        });
    }

    @Test
    void nothingCanBeSentBeforeTheStart() {
        inSession(() -> {
            Gen<Object, Object, Object> gen = echo();
            assertThatThrownBy(() -> gen.send(1))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("can't send non-null value to a just-started generator");
            assertThat(gen.state()).isEqualTo(Gen.State.CREATED);
            assertThat(gen.send(null)).isEqualTo("0:null");
        });
    }

    @Test
    void hasNextFetchesOneValue() {
        inSession(() -> {
            Gen<Object, Object, Object> gen = echo();
            assertThat(gen.hasNext()).isTrue();
            assertThat(gen.hasNext()).isTrue();
            assertThatThrownBy(() -> gen.send(1)).isInstanceOf(IllegalStateException.class);
            assertThat(gen.next()).isEqualTo("0:null");
            assertThat(gen.stream()).containsExactly("1:null", "2:null");
            assertThat(gen.hasNext()).isFalse();
            assertThat(gen.result()).isEqualTo("last:null");
        });
    }

    @Test
    void raiseThrowsTheSameObjectAtTheYield() {
        inSession(() -> {
            Exception raised = new Exception("checked");
            List<Object> seen = new ArrayList<>();
            Gen<Object, Object, Object> gen = ThreadGens.sending("catches", y -> {
                try {
                    y.yield(1);
                } catch (Exception e) {
                    seen.add(e);
                }
                return y.yield(2);
            });
            gen.next();
            assertThat(gen.raise(raised)).isEqualTo(2);
            assertThat(seen).containsExactly(raised);
            assertThatThrownBy(() -> gen.raise(raised)).isSameAs(raised);
            assertThat(gen.state()).isEqualTo(Gen.State.CLOSED);
            assertThat(gen.result()).isNull();
        });
    }

    @Test
    void raiseBeforeTheStartRunsNothing() {
        inSession(() -> {
            Gen<Object, Object, Object> gen = echo();
            assertThatThrownBy(() -> gen.raise(null)).isInstanceOf(NullPointerException.class);
            assertThat(gen.state()).isEqualTo(Gen.State.CREATED);
            Exception raised = new Exception();
            assertThatThrownBy(() -> gen.raise(raised)).isSameAs(raised);
            assertThat(gen.state()).isEqualTo(Gen.State.CLOSED);
        });
    }

    @Test
    void closeEndsQuietlyUnlessTheBodyYields() {
        inSession(() -> {
            Gen<Object, Object, Object> gen = ThreadGens.sending("stubborn", y -> {
                try {
                    y.yield(1);
                } catch (GeneratorExit e) {
                    y.yield(2);
                }
                return "end";
            });
            gen.next();
            assertThatThrownBy(gen::close)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("generator ignored GeneratorExit");
            assertThat(gen.state()).isEqualTo(Gen.State.SUSPENDED);
            gen.close();
            assertThat(gen.state()).isEqualTo(Gen.State.CLOSED);
            assertThat(gen.result()).isNull();
        });
    }

    @Test
    void resultOfABodyThatReturnsWhileItIsClosed() {
        inSession(() -> {
            Gen<Object, Object, Object> gen = ThreadGens.sending("returns", y -> {
                try {
                    return y.yield(1);
                } catch (GeneratorExit e) {
                    return "cleaned up";
                }
            });
            assertThatThrownBy(gen::result).isInstanceOf(IllegalStateException.class);
            gen.next();
            gen.close();
            assertThat(gen.result()).isEqualTo("cleaned up");
        });
    }

    @Test
    void aStopIterationThatLeavesTheBodyIsConvertedAndOtherEndsAreNot() {
        inSession(() -> {
            StopIteration leaked = new StopIteration(1);
            assertThatThrownBy(() -> throwing(leaked).next())
                    .isExactlyInstanceOf(RuntimeException.class)
                    .hasMessage("generator raised StopIteration")
                    .hasCause(leaked);
            NoSuchElementException plain = new NoSuchElementException();
            assertThatThrownBy(() -> throwing(plain).next()).isSameAs(plain);
        });
    }

    private static Gen<Object, Object, Object> throwing(RuntimeException exception) {
        return ThreadGens.sending("throws", y -> {
            throw exception;
        });
    }

    @Test
    void aRunningGeneratorCannotBeResumed() {
        inSession(() -> {
            List<Gen<Object, Object, Object>> self = new ArrayList<>();
            Gen<Object, Object, Object> gen = ThreadGens.sending("self", y -> {
                assertThat(self.get(0).state()).isEqualTo(Gen.State.RUNNING);
                assertThatThrownBy(() -> self.get(0).next())
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessage("generator already executing");
                return y.yield("unharmed");
            });
            self.add(gen);
            assertThat(gen.next()).isEqualTo("unharmed");
        });
    }

    @Test
    void closingADelegatorClosesItsDelegateFirst() {
        inSession(() -> {
            List<String> order = new ArrayList<>();
            Gen<Object, Object, Object> inner = ThreadGens.sending("inner", y -> {
                try {
                    return y.yield(1);
                } catch (GeneratorExit e) {
                    order.add("inner");
                    return "a value that close() drops";
                }
            });
            Gen<Object, Object, Object> outer = ThreadGens.sending("outer", y -> {
                try {
                    return y.yieldFrom(inner);
                } catch (GeneratorExit e) {
                    order.add("outer");
                    throw e;
                }
            });
            outer.next();
            outer.close();
            assertThat(order).containsExactly("inner", "outer");
            assertThat(outer.result()).isNull();
        });
    }

    @Test
    void primitivesComeUnboxed() {
        inSession(() -> {
            IntGen<String> gen = ThreadGens.ints("squares", y -> {
                for (int i = 1; i < 4; i++) {
                    y.yield(i * i);
                }
                return "done";
            });
            assertThat(gen.nextInt()).isEqualTo(1);
            assertThat(gen.ints().sum()).isEqualTo(4 + 9);
            assertThat(gen.result()).isEqualTo("done");
        });
    }

    @Test
    void bodiesThatAreLeftSuspendedEndWithTheirSession() {
        for (int i = 0; i < 2_000; i++) {
            Session one = new Session();
            one.enter(() -> echo().next());
            one.end();
        }
        long bodies = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("body-"))
                .count();
        assertThat(bodies).isLessThan(200);
    }
}
