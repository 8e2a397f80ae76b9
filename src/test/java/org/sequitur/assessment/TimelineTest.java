package org.sequitur.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.sequitur.followup.FollowUps.act;
import static org.sequitur.followup.FollowUps.component;
import static org.sequitur.followup.FollowUps.followUp;
import static org.sequitur.followup.FollowUps.judged;
import static org.sequitur.followup.FollowUps.on;
import static org.sequitur.followup.FollowUps.reply;
import static org.sequitur.followup.FollowUps.session;
import static org.sequitur.followup.Item.item;
import static org.sequitur.rulebook.Rules.rule;
import static org.sequitur.rulebook.When.equal;
import static org.sequitur.rulebook.When.is;
import static org.sequitur.rulebook.When.isNot;
import static org.sequitur.rulebook.When.none;
import static org.sequitur.rulebook.When.one;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sequitur.assessment.Cause.Kind;
import org.sequitur.assessment.Timeline.Quiet;
import org.sequitur.assessment.Timeline.Span;
import org.sequitur.followup.BodyAct;
import org.sequitur.followup.Component;
import org.sequitur.followup.Deadline;
import org.sequitur.followup.FactRef;
import org.sequitur.followup.FollowUp;
import org.sequitur.followup.FollowUps;
import org.sequitur.followup.Obligation;
import org.sequitur.followup.Reply;
import org.sequitur.rulebook.Books;
import org.sequitur.rulebook.PeriodUnit;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.RuleStage;

/** How the answer to a follow-up of 15 January 2020, with a year for the reply, moves over the days. */
class TimelineTest {
    private static final RuleBook BOOK = Books.book()
            .with(Books.scheme(
                    "v1", "2001-01-01", "2022-01-01", List.of("A", "C"), "WITHHELD", "NOT_YET_DUE", "C", "A"))
            .with(Books.scheme("v2", "2022-01-01", null, List.of("A", "C"), "WITHHELD", "NOT_YET_DUE", "C", "A"))
            .with(Books.period("reply", "obligation.adoptedOn", null, Books.length("2001-01-01", 1, PeriodUnit.YEAR)))
            .with(
                    rule(RuleStage.ADMISSION, "confidential")
                            .withholds()
                            .when(one(Obligation.class), one(BodyAct.class, equal("type", "CLOSED_TO_THE_PUBLIC"))),
                    rule(RuleStage.GRADE, "not-yet-due")
                            .concludes("NOT_YET_DUE")
                            .when(one(Component.class), one(Deadline.class, isNot("passed")), none(Reply.class)),
                    rule(RuleStage.GRADE, "no-reply")
                            .concludes("C")
                            .when(one(Component.class), one(Deadline.class, is("passed")), none(Reply.class)),
                    rule(RuleStage.GRADE, "replied").concludes("A").when(one(Component.class), one(Reply.class)))
            .build();

    private static final FollowUp SILENT = followUp().with(component("a")).build();

    private static Timeline timeline(FollowUp followUp, String from, String to) {
        return timeline(followUp, Range.of(on(from), on(to)));
    }

    private static Timeline timeline(FollowUp followUp, Range range) {
        try {
            return new Assessor(BOOK).timeline(followUp, range);
        } catch (RangeTooLong e) {
            throw new AssertionError(e);
        }
    }

    private static FollowUps replied(String receivedOn, @Nullable String recordedOn) {
        return followUp()
                .with(component("a"))
                .with(new Reply("r1", 1, on(receivedOn), null, List.of(), false, FollowUps.day(recordedOn)));
    }

    private static Cause known(String kind, String id, String field, String day, String says) {
        return new Cause(Kind.FACT_KNOWN, new FactRef(kind, id), "", field, on(day), says);
    }

    private static Cause deadline(Kind kind, String field, String day) {
        return new Cause(kind, new FactRef("deadline", "reply/1"), "", field, on(day), "");
    }

    private static LocalDate boundary(Timeline timeline) {
        assertThat(timeline.spans()).hasSize(2);
        assertThat(timeline.spans().get(0).until())
                .contains(timeline.spans().get(1).from());
        return timeline.spans().get(1).from();
    }

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
    void aFactCountsFromItsOwnDay() {
        Timeline timeline = timeline(replied("2020-05-01", null).build(), "2020-02-01", "2020-12-31");

        assertThat(boundary(timeline)).isEqualTo("2020-05-01");
        assertThat(timeline.spans().get(1).because())
                .containsExactly(known("reply", "r1", "receivedOn", "2020-05-01", ""));
    }

    @Test
    void aFactThatWasRecordedLaterCountsFromTheDayOnWhichItBecameKnown() {
        FollowUp late = replied("2020-05-01", "2020-07-01").build();
        Timeline timeline = timeline(late, "2020-02-01", "2020-12-31");

        assertThat(boundary(timeline)).isEqualTo("2020-07-01");
        assertThat(timeline.spans().get(1).because())
                .containsExactly(known("reply", "r1", "recordedOn", "2020-07-01", ""));
        assertThat(timeline.looked()).as("on its own day nobody knew").isEqualTo(2);
    }

    @Test
    void inHindsightAFactCountsFromItsOwnDayIfItIsKnownByNow() {
        FollowUp late = replied("2020-05-01", "2020-07-01").build();
        Range known = new Range(on("2020-02-01"), on("2020-12-31"), Optional.of(on("2020-07-01")), Optional.empty());
        Range unknown = new Range(on("2020-02-01"), on("2020-12-31"), Optional.of(on("2020-06-30")), Optional.empty());

        assertThat(boundary(timeline(late, known))).isEqualTo("2020-05-01");
        assertThat(timeline(late, unknown).spans()).hasSize(1);
    }

    @Test
    void aDayOnWhichSomethingHappenedWithoutEffectIsQuiet() {
        FollowUp more = replied("2020-05-01", null)
                .with(act("letter", "LETTER_SENT", "2020-06-10", "", ""))
                .with(judged("r1", "a", "addressed", "the Rapporteur", "2020-06-11"))
                .with(session(7, "2020-06-20", "2020-06-25"))
                .build();
        Timeline timeline = timeline(more, "2020-02-01", "2021-12-31");

        boundary(timeline);
        assertThat(timeline.spans().get(1).quiet())
                .containsExactly(
                        quiet("2020-06-10", known("bodyAct", "letter", "takenOn", "2020-06-10", "LETTER_SENT")),
                        quiet(
                                "2020-06-11",
                                new Cause(
                                        Kind.JUDGEMENT_MADE,
                                        new FactRef("judgement", "r1"),
                                        "a",
                                        "madeOn",
                                        on("2020-06-11"),
                                        "addressed")),
                        quiet("2020-06-20", sitting(Kind.SESSION_OPENED, "opensOn", "2020-06-20")),
                        quiet("2020-06-26", sitting(Kind.SESSION_ENDED, "endsOn", "2020-06-25")),
                        quiet("2021-01-16", deadline(Kind.DEADLINE_PASSED, "dueOn", "2021-01-15")));
        assertThat(timeline.looked()).isEqualTo(7);
    }

    private static Quiet quiet(String day, Cause cause) {
        return new Quiet(on(day), List.of(cause), List.of());
    }

    private static Cause sitting(Kind kind, String field, String day) {
        return new Cause(kind, new FactRef("session", "7"), "", field, on(day), "");
    }

    @Test
    void aClockThatStartsIsACause() {
        assertThat(timeline(SILENT, "2020-01-14", "2020-01-15").spans().get(0).quiet())
                .containsExactly(quiet("2020-01-15", deadline(Kind.DEADLINE_STARTED, "startOn", "2020-01-15")));
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
    void whatIsWithheldIsNotToldByACauseEither() {
        FollowUp closed = followUp()
                .with(component("a"))
                .with(act("closed", "CLOSED_TO_THE_PUBLIC", "2020-03-01", "", ""))
                .with(item("secret").receivedOn("2020-04-01").build())
                .build();
        Timeline timeline = timeline(closed, "2020-02-01", "2021-12-31");

        assertThat(boundary(timeline)).isEqualTo("2020-03-01");
        Span withheld = timeline.spans().get(1);
        assertThat(withheld.standing().withheld()).isTrue();
        assertThat(withheld.changes()).containsExactly("component a: NOT_YET_DUE -> WITHHELD");
        assertThat(withheld.quiet())
                .containsExactly(quiet("2021-01-16", deadline(Kind.DEADLINE_PASSED, "dueOn", "2021-01-15")));
        assertThat(timeline.looked()).isEqualTo(4);
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
