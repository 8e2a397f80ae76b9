package org.sequitur.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequitur.rulebook.BookFiles.COMMON;
import static org.sequitur.rulebook.BookFiles.MECHANISM;
import static org.sequitur.rulebook.BookFiles.changed;
import static org.sequitur.rulebook.BookFiles.sharing;

import org.junit.jupiter.api.Test;

class ParameterReaderTest {
    @Test
    void theValuesOfAParameterAscendAndAreOfOneSort() {
        assertThat(changed("{since: 2017-03-06, value: 2,", "{since: 2001-01-01, value: true,"))
                .containsExactly(
                        MECHANISM
                                + ":46:109: This day is not after 2001-01-01 above. Write the oldest value first, and each"
                                + " day once.",
                        MECHANISM + ":46:128: The values of a parameter are all of one sort, and the first is a whole"
                                + " number. Write a whole number.");
        assertThat(changed("value: false", "value: 1.5"))
                .containsExactly(
                        MECHANISM + ":47:41: A value is a whole number, true or false, or a text in \"quotes\".");
    }

    @Test
    void aListOfStateOrgansNamesTypesOfSource() {
        assertThat(BookFiles.small()
                        .with(
                                COMMON,
                                "sources: [{since: 2001-01-01, value: 2,",
                                "independent-state-organs: [{since: 2001-01-01, value: \"COURT NHRIS\",")
                        .problems())
                .containsExactly(COMMON + ":5:57: \"NHRIS\" is not known here. Did you mean \"NHRI\"? Allowed are: "
                        + "STATE, NHRI, NPM, NGO, UN_AGENCY, TREATY_BODY, SPECIAL_PROCEDURE, UPR, REGIONAL_BODY,"
                        + " VISIT_FINDING, AUTHOR_OR_VICTIM, COURT, STATISTICS_OFFICE.");
    }

    @Test
    void aParameterOfAStageNamesOne() {
        assertThat(sharing("states: []")
                        .with(
                                COMMON,
                                "  sources:",
                                "  counting-stage: [{since: 2001-01-01, value: IN_FORSE, row: X-01, citation: \"X/1\", status: DESIGN}]\n  sources:")
                        .problems())
                .singleElement()
                .asString()
                .startsWith(COMMON)
                .contains("\"IN_FORSE\" is not known as value. Did you mean \"IN_FORCE\"?");
    }
}
