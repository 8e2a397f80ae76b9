package org.sequitur.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sequitur.assessment.Timeline;
import org.sequitur.pages.OverTime.Told;

/** A follow-up too large to be followed over time is not followed at all, and the page says why. */
class OverTimeTest {
    private static final LocalDate DAY = LocalDate.of(2023, 6, 1);
    private static final Story STORY = Story.of("ccpr-co", DAY);
    private static final int FINDINGS = STORY.answer().getFindings().size()
            + STORY.answer().getComponents().stream()
                    .mapToInt(c -> c.getFindings().size())
                    .sum();
    /** With one fact more on each day, half of the findings are there on a day, taken over all. */
    private static final int MOST = 2 * Timeline.MOST_FINDINGS / FINDINGS - 1;

    @Test
    void asManyDaysAsCanBeFollowedAreFollowed() {
        Told told = STORY.overTime(days(MOST));
        assertThat(told.why()).isEmpty();
        assertThat(told.spans()).isNotEmpty();
    }

    @Test
    void ofMoreDaysNothingIsToldButWhy() {
        assertThat(STORY.overTime(days(MOST + 2))).isEqualTo(new Told(List.of(), "timeline.tooMuch"));
    }

    @Test
    void whatHappensAfterTheAnswerNeedsNoWords() {
        assertThat(STORY.overTime(List.of(DAY.plusDays(1)))).isEqualTo(new Told(List.of(), ""));
    }

    @Test
    void eachReasonForTellingNothingHasItsWords() {
        for (Told untold : List.of(Told.OTHER_RULES, Told.TOO_MUCH)) {
            assertThat(Story.WORDS.say(untold.why())).contains("outcome over time");
        }
    }

    /** So many, the last of them the day of the answer. */
    private static List<LocalDate> days(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> DAY.minusDays(number - 1L - i))
                .toList();
    }
}
