package org.sequitur.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** SDG-02: no colour is told where too many indicators have no value. */
class BandedIndicatorsTest {
    private static final int A_FIFTH = 200;

    private static Indicator indicator(String id, boolean valued, boolean banded) {
        return new Indicator(
                id,
                "a",
                "",
                "Share " + id,
                IndicatorType.OUTCOME,
                null,
                null,
                null,
                valued ? BigDecimal.TEN : null,
                banded ? BigDecimal.valueOf(80) : null,
                banded ? BigDecimal.valueOf(50) : null,
                TargetDirection.UP,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                null,
                null);
    }

    private static BandedIndicators counted(int valued, int missing) {
        List<Indicator> indicators = IntStream.range(0, valued + missing)
                .mapToObj(i -> indicator("i" + i, i < valued, true))
                .toList();
        return BandedIndicators.of("a", indicators).orElseThrow();
    }

    @Test
    void withoutThresholdsThereIsNothingToSay() {
        assertThat(BandedIndicators.of("a", List.of(indicator("i1", true, false))))
                .isEmpty();
    }

    @Test
    void aQuarterMissingIsMoreThanAFifth() {
        assertThat(counted(3, 1)).isEqualTo(new BandedIndicators("a", 4, 1));
        assertThat(counted(3, 1).missingMoreThan(A_FIFTH)).isTrue();
    }

    @Test
    void aFifthMissingIsNotMoreThanAFifth() {
        assertThat(counted(4, 1).missingMoreThan(A_FIFTH)).isFalse();
    }
}
