package org.sequitur.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rules, clocks and cases that speak of facts that only one mechanism knows. */
class OwnFactsInCasesTest {
    private static final String FOLDER = "coe/coe-cm/";
    private static final String RULE = """
            package coe_cm.deadlines
            import org.sequitur.followup.*

            rule "payment-overdue"
              @id("X-04")
              @title("A sum is not paid in full after the due day")
              @citation("X/1, para. 4")
              @status("VERIFIED")
              @since("2017-03-06")
              @reason("The sum {$award.id} was due on {$due.dueOn}.")
            when
              $award : Award( paidInFull == Answer.NO )
              $due : Deadline( kind == "payment", subject == $award.id, passed )
            then
            end
            """;

    private static SmallBook book(String cases) {
        SmallBook small =
                new SmallBook().without(SmallBook.CASES).without(SmallBook.RULE).without(SmallBook.MECHANISM);
        String mechanism = new SmallBook().files().getOrDefault(SmallBook.MECHANISM, "");
        return small.with(
                        FOLDER + "mechanism.yaml",
                        mechanism.replace("x-co", "coe-cm").replace("defaults:\n", """
                                periods:
                                  - kind: payment
                                    title: Payment
                                    starts: obligation.adoptedOn
                                    printed: award.dueOn
                                    printedBy: {row: X-05, citation: "X/1", status: DESIGN}
                                defaults:
                                """))
                .with(FOLDER + "deadlines/payment-overdue.drl", RULE)
                .with(FOLDER + "deadlines/payment-overdue.cases.yaml", "rule: payment-overdue\ncases:\n" + cases);
    }

    private static String matching(String day, String award) {
        return "  - case: A case\n    day: " + day + "\n    expect: matches\n    given: " + award + "\n";
    }

    private static String silent(String day, String award) {
        return matching(day, award).replace("A case", "Another case").replace("matches", "silent");
    }

    private static String award(String more) {
        return "{mechanismFacts: {coeCm: {awards: [{id: a1, amount: '100.00', currency: EUR, dueOn: 2020-05-01" + more
                + "}]}}}";
    }

    @Test
    void aClockOfAnAwardAndItsPaymentDecideTogether() {
        assertThat(book(matching("2020-05-02", award("")) + silent("2020-05-01", award("")))
                        .problems())
                .isEmpty();
        assertThat(book(matching("2020-06-02", award(", paidOn: 2020-06-01, paidAmount: '99.99'"))
                                + silent("2020-06-02", award(", paidOn: 2020-06-01, paidAmount: '100'")))
                        .problems())
                .isEmpty();
    }

    @Test
    void aPaymentThatLiesAheadIsNotSeen() {
        String paid = award(", paidOn: 2020-06-01, paidAmount: '100'");
        assertThat(book(matching("2020-05-31", paid) + silent("2020-06-01", paid))
                        .problems())
                .isEmpty();
    }

    @Test
    void aMistakeInThemStandsOnTheLineThatSaysIt() {
        assertThat(book(matching("2020-05-02", award(", paid: true")) + silent("2020-05-01", award("")))
                        .problems())
                .first()
                .asString()
                .startsWith(FOLDER + "deadlines/payment-overdue.cases.yaml:6:")
                .contains("mechanismFacts/coeCm/awards/0/paid: There is no field \"paid\" here. Known are id,");
    }

    @Test
    void theClocksOfAnotherMechanismCannotStartFromThem() {
        assertThat(new SmallBook()
                        .replacing(SmallBook.MECHANISM, "defaults:\n", """
                                periods:
                                  - kind: payment
                                    title: Payment
                                    starts: award.dueOn
                                    lengths: [{since: 2001-01-01, length: 1 YEAR, row: X-05, citation: "X/1", status: DESIGN}]
                                defaults:
                                """)
                        .problems())
                .first()
                .asString()
                .contains("\"award.dueOn\" is no day of a fact that can start a clock.");
    }
}
