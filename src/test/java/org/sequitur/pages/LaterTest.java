package org.sequitur.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequitur.pages.AssessmentModel.Named;

class LaterTest {
    private static final Named MECHANISM = new Named(
            "A mechanism",
            "Its body",
            Map.of("NPM", "National preventive mechanism"),
            Map.of(
                    "MOVE_TO_LOI",
                    "Include the recommendation in the list of issues",
                    "LATE",
                    "The State replied late"));
    private final Later later = new Later(MECHANISM, Story.WORDS);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            step MOVE_TO_LOI: none -> next       | Next step: Include the recommendation in the list of issues
            step MOVE_TO_LOI: next -> none       | No longer a next step: Include the recommendation in the list of issues
            component 30 (a): B -> C             | 'Part 30 (a): B, then C'
            'component 30: INDETERMINATE, C reached -> D1' | 'Part 30: Not decided: a fact is missing, reached so far: C, then D1'
            component 30 measurement SIGMA: none -> HIGH | 'Part 30, SIGMA: nothing, then high'
            cooperation: LATE -> NOT_YET_DUE     | Cooperation: The State replied late, then not yet due
            track NPM: none -> LATE              | National preventive mechanism: nothing, then The State replied late
            track PAYMENT: none -> DUE_NOW       | payment: nothing, then due now
            """)
    void saysInWordsWhatALaterDayChanges(String change, String said) {
        assertThat(later.said(change)).isEqualTo(said);
    }

    @Test
    void showsAsItStandsWhatIsWrittenInAnotherWay() {
        String other = "Days from this one on were not looked at.";
        assertThat(later.said(other)).isEqualTo(other);
    }
}
