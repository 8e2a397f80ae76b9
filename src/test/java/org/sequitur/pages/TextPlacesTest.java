package org.sequitur.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextPlacesTest {
    private static final String TEXT = "{\"a\": 1,\n \"list\": [\n  {\"b/c\": 2}],\n oops";

    @Test
    void aValueStandsOnItsLine() {
        assertThat(TextPlaces.of(TEXT).line("/list/0/b~1c")).isEqualTo(3);
    }

    @Test
    void whatIsMissingStandsWhereItsParentDoes() {
        assertThat(TextPlaces.of(TEXT).line("/list/0/absent/deeper")).isEqualTo(3);
    }

    @Test
    void theTextAsAWholeHasNoLine() {
        assertThat(TextPlaces.of(TEXT).line("")).isZero();
    }
}
