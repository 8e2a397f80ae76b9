package org.sequitur.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequitur.followup.FollowUps.followUp;
import static org.sequitur.followup.FollowUps.on;
import static org.sequitur.followup.Samples.component;
import static org.sequitur.rulebook.Rules.rule;
import static org.sequitur.rulebook.When.equal;
import static org.sequitur.rulebook.When.is;
import static org.sequitur.rulebook.When.isNot;
import static org.sequitur.rulebook.When.none;
import static org.sequitur.rulebook.When.one;

import java.time.LocalDate;
import java.util.List;
import org.sequitur.assessment.Cause.Kind;
import org.sequitur.followup.BodyAct;
import org.sequitur.followup.Component;
import org.sequitur.followup.Deadline;
import org.sequitur.followup.FactRef;
import org.sequitur.followup.FollowUp;
import org.sequitur.followup.Obligation;
import org.sequitur.followup.Reply;
import org.sequitur.rulebook.Books;
import org.sequitur.rulebook.PeriodUnit;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.RuleStage;

/** Timelines of follow-ups of 15 January 2020, with a year for the reply. */
final class YearForReply {
    static final RuleBook BOOK = Books.book()
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

    static final FollowUp SILENT = followUp().with(component("a")).build();

    private YearForReply() {}

    static Timeline timeline(FollowUp followUp, String from, String to) {
        return timeline(followUp, Range.of(on(from), on(to)));
    }

    static Timeline timeline(FollowUp followUp, Range range) {
        try {
            return new Assessor(BOOK).timeline(followUp, range);
        } catch (RangeTooLong e) {
            throw new AssertionError(e);
        }
    }

    /** The first day of the second of two spans. */
    static LocalDate boundary(Timeline timeline) {
        assertThat(timeline.spans()).hasSize(2);
        assertThat(timeline.spans().get(0).until())
                .contains(timeline.spans().get(1).from());
        return timeline.spans().get(1).from();
    }

    static Cause deadline(Kind kind, String field, String day) {
        return new Cause(kind, new FactRef("deadline", "reply/1"), "", field, on(day), "");
    }
}
