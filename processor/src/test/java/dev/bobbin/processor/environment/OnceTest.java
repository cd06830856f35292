package dev.bobbin.processor.environment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bobbin.processor.testing.Compilation;
import dev.bobbin.processor.testing.ForwardingEnvironment;
import dev.bobbin.processor.testing.Inspection;
import dev.bobbin.processor.testing.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.ProcessingEnvironment;
import org.junit.jupiter.api.Test;

class OnceTest {
    @Test
    void workIsDoneByTheFirstOfACompilationThatAsks() {
        List<Boolean> claims = new ArrayList<>();

        for (int compilation = 0; compilation < 2; compilation++) {
            inspect(environment -> claims.add(claim(environment, "one")));
            inspect(environment -> {
                claims.add(claim(environment, "one"));
                claims.add(claim(new ForwardingEnvironment(environment), "one"));
                claims.add(claim(environment, "two"));
            });
        }

        assertThat(claims).containsExactly(true, true, false, true, true, true, false, true);
    }

    private static boolean claim(ProcessingEnvironment environment, String work) {
        return Once.claim(Javac.behind(environment).orElseThrow(), work);
    }

    private static void inspect(Consumer<ProcessingEnvironment> action) {
        Compilation.of(Source.of("Demo.java", "class Demo {}"))
                .processors(new Inspection(action))
                .compile();
    }
}
