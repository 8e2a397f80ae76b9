package org.sequitur.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequitur.rulebook.BookFiles.MECHANISM;
import static org.sequitur.rulebook.BookFiles.changed;

import org.junit.jupiter.api.Test;

class SchemeReaderTest {
    @Test
    void aSchemeBeginsOnTheDayTheEarlierOneEnds() {
        assertThat(changed("until: 2017-03-06", "until: 2017-03-05"))
                .containsExactly(
                        MECHANISM + ":18:12: This scheme begins on 2017-03-06, but the scheme \"v1\" before it ends on"
                                + " 2017-03-05: no day may have two schemes or none. Write the same day in both places.");
        assertThat(changed("until: 2017-03-06", "until: 2017-03-07"))
                .containsExactly(
                        MECHANISM + ":18:12: This scheme begins on 2017-03-06, but the scheme \"v1\" before it ends on"
                                + " 2017-03-07: no day may have two schemes or none. Write the same day in both places.");
        assertThat(changed("    until: 2017-03-06\n", ""))
                .containsExactly(MECHANISM + ":17:12: This scheme begins while the scheme \"v1\" before it has no end."
                        + " Write until: 2017-03-06 there.");
        assertThat(changed("since: 2001-01-01\n    until: 2017-03-06", "since: 2017-03-06\n    until: 2017-03-07"))
                .containsExactly(
                        MECHANISM + ":18:12: This scheme begins no later than the scheme \"v1\" before it in the"
                                + " list. Write the oldest scheme first.");
        assertThat(changed("until: 2017-03-06", "until: 2001-01-01"))
                .containsExactly(
                        MECHANISM + ":7:12: A scheme ends after it begins. Write the first day on which it is no"
                                + " longer in force.");
    }

    @Test
    void anOrderNamesEveryGradeOfTheSchemeAndOnlyKnownCodes() {
        assertThat(changed("order: [NOT_YET_DUE, D1, A1]", "order: [NOT_YET_DEU, D1, D1]"))
                .containsExactly(
                        MECHANISM
                                + ":16:12: The order leaves out A1. Write every grade of the scheme at its place: what"
                                + " decides first stands first.",
                        MECHANISM
                                + ":16:13: \"NOT_YET_DEU\" is not known. Did you mean \"NOT_YET_DUE\"? Allowed are: A1,"
                                + " D1, NOT_YET_DUE, OVERDUE.",
                        MECHANISM + ":16:30: \"D1\" stands in this list for the second time. Keep one of them.");
    }

    @Test
    void aSchemeThatIsReferredToAPersonNeedsNoOrder() {
        assertThat(changed("    order: [NOT_YET_DUE, D1, A1]\n", "    referral: graded in words\n"))
                .isEmpty();
    }
}
