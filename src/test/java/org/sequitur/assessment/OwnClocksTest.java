package org.sequitur.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.sequitur.followup.FollowUps.followUp;
import static org.sequitur.followup.FollowUps.on;
import static org.sequitur.followup.OwnFactExamples.award;
import static org.sequitur.followup.OwnFactExamples.rule9;
import static org.sequitur.followup.Samples.component;
import static org.sequitur.followup.Samples.obligation;
import static org.sequitur.rulebook.Books.length;
import static org.sequitur.rulebook.Books.period;
import static org.sequitur.rulebook.PeriodUnit.CALENDAR_MONTH;
import static org.sequitur.rulebook.PeriodUnit.WORKING_DAY;
import static org.sequitur.rulebook.PeriodUnit.YEAR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequitur.followup.Component;
import org.sequitur.followup.CourtOrder;
import org.sequitur.followup.Deadline;
import org.sequitur.followup.FollowUp;
import org.sequitur.followup.FollowUps;
import org.sequitur.rulebook.Books;
import org.sequitur.rulebook.Period;

/** Clocks of single components, and of facts that only one mechanism knows. */
class OwnClocksTest {
    private static final Period OF_EACH_COMPONENT =
            period("order", "obligation.adoptedOn", "component.dueOn", length("2001-01-01", 1, YEAR));
    private static final Period PRINTED_ALONE = period("order", "component.dueOn", "component.dueOn");
    private static final Period PAYMENT =
            period("payment", "obligation.adoptedOn", "award.dueOn", length("2001-01-01", 3, CALENDAR_MONTH));
    private static final Period REPLY =
            period("rule-9-reply", "rule9.notifiedOn", null, length("2001-01-01", 5, WORKING_DAY));

    private static List<Deadline> deadlines(FollowUps posted, Period... periods) {
        FollowUp followUp = posted.to(obligation("2024-01-15", null)).build();
        Days days = Days.on(on("2024-04-01"));
        Books book = Books.book();
        for (Period period : periods) {
            book = book.with(period);
        }
        return new Clocks(Seen.on(followUp, days), days, new DateArithmetic(followUp.calendars()))
                .of(book.mechanism()).stream().map(DeadlineLine::deadline).toList();
    }

    private static Component due(String id, String dueOn) {
        Component plain = component(id);
        return new Component(
                id,
                plain.paragraph(),
                plain.text(),
                plain.selectedForFollowUp(),
                plain.askKind(),
                plain.stillNeeded(),
                plain.category(),
                plain.scope(),
                plain.position(),
                on(dueOn));
    }

    @Test
    void aClockMayStartOnTheDueDayOfAnother() {
        Period reply = period("reply", "obligation.adoptedOn", null, length("2001-01-01", 1, CALENDAR_MONTH));
        Period reminder = period("first-reminder", "deadline.reply", null, length("2001-01-01", 2, CALENDAR_MONTH));

        assertThat(deadlines(followUp(), reply, reminder))
                .extracting(Deadline::kind, Deadline::round, Deadline::startOn, Deadline::dueOn)
                .containsExactly(
                        tuple("first-reminder", 1, on("2024-02-15"), on("2024-04-15")),
                        tuple("reply", 1, on("2024-01-15"), on("2024-02-15")));
    }

    @Test
    void aClockRunsOnlyForTheFactsThatItNames() {
        Period reply = period("reply", "obligation.adoptedOn", null, length("2001-01-01", 1, CALENDAR_MONTH));

        assertThat(deadlines(followUp(), Books.only(reply, "obligation", "kind", "RECOMMENDATION")))
                .hasSize(1);
        assertThat(deadlines(followUp(), Books.only(reply, "obligation", "kind", "JUDGMENT")))
                .isEmpty();
    }

    @Test
    void eachComponentHasItsOwnClockThatStartsWithTheObligation() {
        assertThat(deadlines(followUp().with(due("a", "2024-03-01"), component("b")), OF_EACH_COMPONENT))
                .extracting(
                        Deadline::component, Deadline::startOn, Deadline::dueOn, Deadline::printed, Deadline::passed)
                .containsExactly(
                        tuple("a", on("2024-01-15"), on("2024-03-01"), true, true),
                        tuple("b", on("2024-01-15"), on("2025-01-15"), false, false));
    }

    @Test
    void aComponentThatPrintsNoDayHasNoClockWhereOnlyThePrintedDayMakesOne() {
        assertThat(deadlines(followUp().with(due("a", "2024-05-01"), component("b")), PRINTED_ALONE))
                .extracting(Deadline::component, Deadline::startOn, Deadline::dueOn, Deadline::subject)
                .containsExactly(tuple("a", null, on("2024-05-01"), ""));
    }

    @Test
    void aClockNamesTheFactAndTheComponentThatItIsAbout() {
        assertThat(deadlines(
                        followUp().with(component("a")).with(award("a1", "a", null, null), award("a2", "", null, null)),
                        PAYMENT))
                .extracting(Deadline::component, Deadline::subject, Deadline::dueOn, Deadline::round)
                .containsExactly(tuple("", "a2", on("2024-05-01"), 0), tuple("a", "a1", on("2024-05-01"), 0));
    }

    @Test
    void aClockStartsFromADayOfAFactThatOnlyOneMechanismKnows() {
        assertThat(deadlines(followUp().with(rule9("r1", "2024-03-01", null)), REPLY))
                .extracting(Deadline::subject, Deadline::startOn, Deadline::dueOn, Deadline::passed)
                .containsExactly(tuple("r1", on("2024-03-01"), on("2024-03-08"), true));
    }

    @Test
    void aPostedNumberTakesThePlaceOfTheUsualOneUnlessItIsZero() {
        Period report = Books.posted(
                period("reply", "obligation.adoptedOn", null, length("2001-01-01", 6, CALENDAR_MONTH)),
                "courtOrder",
                "reportingPeriodMonths");

        assertThat(deadlines(followUp(), report)).extracting(Deadline::dueOn).containsExactly(on("2024-07-15"));
        assertThat(deadlines(followUp().with(new CourtOrder(0, null)), report))
                .extracting(Deadline::dueOn)
                .containsExactly(on("2024-07-15"));
        assertThat(deadlines(followUp().with(new CourtOrder(3, null)), report))
                .extracting(Deadline::dueOn)
                .containsExactly(on("2024-04-15"));
    }

    @Test
    void aNumberThatIsNotYetKnownDoesNotCount() {
        Period report = Books.posted(
                period("reply", "obligation.adoptedOn", null, length("2001-01-01", 6, CALENDAR_MONTH)),
                "courtOrder",
                "reportingPeriodMonths");

        assertThat(deadlines(followUp().with(new CourtOrder(3, on("2024-04-02"))), report))
                .extracting(Deadline::dueOn)
                .containsExactly(on("2024-07-15"));
    }
}
