package dev.bobbin.processor.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LineMapTest {
    private static final LineMap LINES = new LineMap("Demo.java", new TreeMap<>(Map.of(5, 50, 9, 40)));

    @Test
    void aLineBelongsToTheUserLineBeforeIt() {
        assertThat(LINES.userLine(5)).isEqualTo(50);
        assertThat(LINES.userLine(8)).isEqualTo(50);
        assertThat(LINES.userLine(9)).isEqualTo(40);
        assertThat(LINES.userLine(1000)).isEqualTo(40);
    }

    @Test
    void theFirstLinesBelongToTheFirstUserLine() {
        assertThat(LINES.userLine(1)).isEqualTo(50);
    }

    @Test
    void withoutAnyUserLineALineStandsForItself() {
        assertThat(new LineMap("Demo.java", new TreeMap<>()).userLine(7)).isEqualTo(7);
    }
}
