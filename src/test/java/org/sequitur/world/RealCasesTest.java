package org.sequitur.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sequitur.assessment.Assessor;
import org.sequitur.assessment.Glance;
import org.sequitur.cases.Loading;
import org.sequitur.exchange.Exchange;
import org.sequitur.exchange.Posted;
import org.sequitur.rulebook.RuleBook;

/** The six cases whose grade the Human Rights Committee published (R1 to R6 of the source book). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealCasesTest {
    private static final Path FOLDER = Path.of("test-fixtures/real-cases");

    private final Exchange exchange = Exchange.packed();
    private RuleBook book;

    @BeforeAll
    void readTheRules() throws Exception {
        book = Loading.shipped();
    }

    @Test
    void aRefugeeActAdoptedButNotInForceIsB() throws Exception {
        assertThat(said("botswana-30")).containsEntry("component 30", "B");
    }

    @Test
    void theClaimThatExistingLawSufficesJudgedARejectionIsE() throws Exception {
        assertThat(said("bahrain-54-a")).containsEntry("component 54-a", "E");
    }

    @Test
    void aDefenceOfTheSystemThatIsNoRejectionIsC1InTheFirstRound() throws Exception {
        assertThat(said("macao-7-round-1")).containsEntry("component 7", "C1");
    }

    @Test
    void theSameAnswerAgainJudgedARejectionIsEInTheSecondRound() throws Exception {
        assertThat(said("macao-7-round-2")).containsEntry("component 7", "E");
    }

    @Test
    void aDecreeInForceIsAAndUndatedCampaignsAreB1() throws Exception {
        assertThat(said("angola-23")).containsEntry("component 23-1", "A").containsEntry("component 23-2", "B1");
    }

    @Test
    void aBillBeforeCongressIsB() throws Exception {
        assertThat(said("chile-15-a")).containsEntry("component 15-a", "B");
    }

    @Test
    void silenceAfterTwoRemindersIsDAndDiscontinuationIsProposable() throws Exception {
        assertThat(said("sierra-leone"))
                .containsEntry("component all", "D")
                .containsEntry("procedure", "DISCONTINUATION_PROPOSABLE")
                .containsEntry("step LIST_BY_NAME", "next");
    }

    private java.util.SortedMap<String, String> said(String name) throws Exception {
        Posted posted = exchange.posted(exchange.parse(Files.readAllBytes(FOLDER.resolve(name + ".json"))), book);
        Glance glance = new Assessor(book).glance(posted.followUp(), posted.days());
        return glance.said();
    }
}
