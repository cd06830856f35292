package dev.bobbin.frame;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bobbin.Gen;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** Random generators that call, delegate to and use each other: frames must do what {@link NaiveGen} does. */
class ChainFuzzTest {
    private static final int CASES = Integer.getInteger("fuzz.cases", 20_000);

    @Test
    void framesDoWhatRecursionDoes() {
        for (int seed = 0; seed < CASES; seed++) {
            List<String> actual = run(seed, ProgramFrame::new);
            List<String> expected = run(seed, NaiveGen::new);
            int same = 0;
            while (same < Math.min(actual.size(), expected.size())
                    && actual.get(same).equals(expected.get(same))) {
                same++;
            }
            assertThat(actual.subList(same, actual.size()))
                    .as("seed %d after %s", seed, expected.subList(0, same))
                    .isEqualTo(expected.subList(same, expected.size()));
        }
    }

    private static List<String> run(
            int seed, BiFunction<Program, Program.World, Gen<Object, Object, Object>> generator) {
        Random random = new Random(seed);
        Program.World world = new Program.World();
        int size = 1 + random.nextInt(5);
        List<Program> programs = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            programs.add(new Program(random, "g" + i, 3, size));
        }
        programs.forEach(program -> world.pool().add(generator.apply(program, world)));
        for (int i = 0; i < 30; i++) {
            Program.touch(world, world.pool().get(random.nextInt(size)), random.nextInt(Integer.MAX_VALUE));
        }
        return world.log();
    }
}
