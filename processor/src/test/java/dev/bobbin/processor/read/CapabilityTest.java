package dev.bobbin.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CapabilityTest {
    @Test
    void everyCapabilityIsFoundByItsParameters() {
        for (Capability capability : Capability.values()) {
            assertThat(Capability.of(capability.parameterTypes())).contains(capability);
            assertThat(capability.parameterTypes()).allMatch(Capability::isCapability);
        }
    }

    @Test
    void theOrderOfParametersDoesNotMatter() {
        assertThat(Capability.of(List.of("dev.bobbin.Yield", "dev.bobbin.scheduler.Await")))
                .contains(Capability.AWAIT_YIELD);
    }

    @Test
    void othersDoNotGoTogether() {
        assertThat(Capability.of(List.of("dev.bobbin.Yield", "dev.bobbin.Yield")))
                .isEmpty();
        assertThat(Capability.of(List.of("dev.bobbin.Yield", "dev.bobbin.IntYield")))
                .isEmpty();
        assertThat(Capability.of(List.of())).isEmpty();
        assertThat(Capability.isCapability("dev.bobbin.Gen")).isFalse();
    }
}
