package org.sequitur.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.sequitur.assessment.YearForReply.BOOK;
import static org.sequitur.assessment.YearForReply.SILENT;
import static org.sequitur.assessment.YearForReply.boundary;
import static org.sequitur.assessment.YearForReply.deadline;
import static org.sequitur.assessment.YearForReply.timeline;
import static org.sequitur.followup.FollowUps.followUp;
import static org.sequitur.followup.FollowUps.on;
import static org.sequitur.followup.Samples.act;
import static org.sequitur.followup.Samples.component;
import static org.sequitur.followup.Samples.reply;
import static org.sequitur.rulebook.When.one;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sequitur.assessment.Cause.Kind;
import org.sequitur.assessment.Timeline.Span;
import org.sequitur.followup.BodyAct;
import org.sequitur.followup.FollowUp;
import org.sequitur.followup.Reply;

/** How the answer to a follow-up of 15 January 2020, with a year for the reply, moves over the days. */
class TimelineTest {
    @Test
    void aDeadlineChangesTheAnswerOnTheDayAfterTheDueDay() {
        Timeline timeline = timeline(SILENT, "2020-02-01", "2021-06-30");

        assertThat(boundary(timeline)).isEqualTo("2021-01-16");
        Span passed = timeline.spans().get(1);
        assertThat(passed.until()).isEmpty();
        assertThat(passed.changes()).containsExactly("component a: NOT_YET_DUE -> C");
        assertThat(passed.because()).containsExactly(deadline(Kind.DEADLINE_PASSED, "dueOn", "2021-01-15"));
        assertThat(passed.decides())
                .extracting(d -> d.about() + " by " + d.reason().rule())
                .containsExactly("component a by x-co/grade/no-reply");
        assertThat(timeline.looked()).isEqualTo(2);
    }

    @Test
    void theLastDayOfTheRangeBelongsToIt() {
        assertThat(timeline(SILENT, "2020-02-01", "2021-01-15").spans()).hasSize(1);
        assertThat(timeline(SILENT, "2020-02-01", "2021-01-16").spans()).hasSize(2);
        assertThat(timeline(SILENT, "2021-01-16", "2021-01-16").spans()).hasSize(1);
    }

    @Test
    void ofTheFirstDayTheWholeAnswerIsToldAndNoCause() {
        Span first = timeline(SILENT, "2021-01-16", "2021-06-30").spans().get(0);

        assertThat(first.changes()).isEmpty();
        assertThat(first.because()).isEmpty();
        assertThat(first.decides()).hasSize(1);
        assertThat(first.standing().components())
                .singleElement()
                .satisfies(c -> assertThat(c.grade().orElseThrow().code()).isEqualTo("C"));
    }

    @Test
    void anotherScaleIsAnotherSpanEvenIfItsLetterIsTheSame() {
        Timeline timeline = timeline(SILENT, "2021-12-31", "2022-12-31");

        assertThat(boundary(timeline)).isEqualTo("2022-01-01");
        assertThat(timeline.spans().get(1).changes()).containsExactly("scheme: v1 -> v2");
        assertThat(timeline.spans().get(1).because())
                .extracting(Cause::kind, c -> c.fact().id())
                .containsExactly(tuple(Kind.SCHEME_BEGAN, "v2"), tuple(Kind.SCHEME_ENDED, "v1"));
    }

    @Test
    void underTheRulesOfOneDayNoScaleChanges() {
        Range fixed = new Range(on("2021-12-31"), on("2022-12-31"), Optional.empty(), Optional.of(on("2022-06-01")));

        assertThat(timeline(SILENT, fixed).spans())
                .singleElement()
                .satisfies(s ->
                        assertThat(s.standing().scheme().orElseThrow().id()).isEqualTo("v2"));
    }

    @Test
    void theOrderInWhichFactsArePostedChangesNothing() {
        Reply first = reply("r1", 1, "2020-05-01");
        Reply second = reply("r2", 1, "2020-05-01");
        FollowUp one = followUp()
                .with(component("a"), component("b"))
                .with(first, second)
                .build();
        FollowUp other = followUp()
                .with(component("b"), component("a"))
                .with(second, first)
                .build();

        assertThat(timeline(other, "2020-02-01", "2022-12-31")).isEqualTo(timeline(one, "2020-02-01", "2022-12-31"));
    }

    @Test
    void aRangeInWhichTooMuchHappensIsRefusedWithTheDayUpToWhichItFits() throws RangeTooLong {
        BodyAct[] daily = IntStream.range(0, 600)
                .mapToObj(i -> act(
                        "act" + i, "LETTER_SENT", on("2020-02-02").plusDays(i).toString(), "", ""))
                .toArray(BodyAct[]::new);
        FollowUp busy = followUp().with(component("a")).with(daily).build();
        Assessor assessor = new Assessor(BOOK);
        LocalDate from = on("2020-02-01");

        RangeTooLong refused = catchThrowableOfType(
                RangeTooLong.class, () -> assessor.timeline(busy, Range.of(from, from.plusDays(600))));

        assertThat(refused.fits()).isEqualTo(from.plusDays(Timeline.MOST_DAYS - 1));
        assertThat(assessor.timeline(busy, Range.of(from, refused.fits())).looked())
                .isEqualTo(Timeline.MOST_DAYS);
        assertThatThrownBy(() ->
                        assessor.timeline(busy, Range.of(from, refused.fits().plusDays(1))))
                .isInstanceOf(RangeTooLong.class);
    }
}
