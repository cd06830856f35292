package dev.bobbin.samples.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.management.ThreadMXBean;
import dev.bobbin.Gen;
import dev.bobbin.Generator;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A suspended generator is one small object. */
class FrameSizeTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int COUNT = 10_000;
    private static final int WITHOUT_LOCALS = 48;

    @Test
    void suspendedAmongIntsTakesLittleMoreThanItsLocals() {
        assertThat(bytesOf(BodiesGenerators::numbers)).isLessThanOrEqualTo(WITHOUT_LOCALS + Integer.BYTES);
    }

    @Test
    void suspendedAmongObjectsTakesLittleMoreThanItsLocals() {
        assertThat(bytesOf(() -> BodiesGenerators.same("value"))).isLessThanOrEqualTo(WITHOUT_LOCALS + Long.BYTES);
    }

    /** What is allocated for making it and going to its first yield, and so at least what it keeps. */
    private static double bytesOf(Supplier<? extends Gen<?, ?, ?>> factory) {
        Gen<?, ?, ?>[] kept = new Gen<?, ?, ?>[COUNT];
        fill(kept, factory);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        fill(kept, factory);
        return Math.floor((THREADS.getCurrentThreadAllocatedBytes() - before) / (double) COUNT);
    }

    private static void fill(Gen<?, ?, ?>[] kept, Supplier<? extends Gen<?, ?, ?>> factory) {
        for (int i = 0; i < kept.length; i++) {
            kept[i] = factory.get();
            kept[i].hasNext();
        }
    }

    @Test
    void runtimeJarIsSmall() throws URISyntaxException {
        File jar = new File(Generator.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        assumeThat(jar).as("the packaged runtime: run verify").isFile();
        assertThat(jar).size().isLessThan(150 * 1024L);
    }
}
