package org.sequitur.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextsTest {
    private static final String LAW = "قانون الحبس الاحتياطي";

    @Test
    void aSentenceThatBeginsWithAPostedTextFromRightToLeftAndGoesOnInEnglishRunsAsEnglishDoes() {
        assertThat(Texts.direction(LAW + ", taken on 2022-07-01, covers part 12."))
                .isEqualTo("ltr");
    }

    @Test
    void ofASentenceThatEndsFromRightToLeftTheBeginningDecides() {
        assertThat(Texts.direction("Only the reply speaks of " + LAW + ".")).isEqualTo("auto");
        assertThat(Texts.direction(LAW + ".")).isEqualTo("auto");
    }

    @Test
    void whatHoldsNoLetterHasNoDirectionOfItsOwn() {
        assertThat(Texts.direction("12.")).isEqualTo("auto");
    }
}
