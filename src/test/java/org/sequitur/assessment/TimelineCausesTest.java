package org.sequitur.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequitur.assessment.YearForReply.SILENT;
import static org.sequitur.assessment.YearForReply.boundary;
import static org.sequitur.assessment.YearForReply.deadline;
import static org.sequitur.assessment.YearForReply.timeline;
import static org.sequitur.followup.FollowUps.followUp;
import static org.sequitur.followup.FollowUps.on;
import static org.sequitur.followup.Item.item;
import static org.sequitur.followup.Samples.act;
import static org.sequitur.followup.Samples.component;
import static org.sequitur.followup.Samples.judged;
import static org.sequitur.followup.Samples.session;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sequitur.assessment.Cause.Kind;
import org.sequitur.assessment.Timeline.Quiet;
import org.sequitur.assessment.Timeline.Span;
import org.sequitur.followup.FactRef;
import org.sequitur.followup.FollowUp;
import org.sequitur.followup.FollowUps;
import org.sequitur.followup.Reply;

/** What happened on a day of a timeline, and from which day it counts. */
class TimelineCausesTest {
    private static FollowUps replied(String receivedOn, @Nullable String recordedOn) {
        return followUp()
                .with(component("a"))
                .with(new Reply("r1", 1, on(receivedOn), null, List.of(), false, FollowUps.day(recordedOn)));
    }

    private static Cause known(String kind, String id, String field, String day, String says) {
        return new Cause(Kind.FACT_KNOWN, new FactRef(kind, id), "", field, on(day), says);
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
}
