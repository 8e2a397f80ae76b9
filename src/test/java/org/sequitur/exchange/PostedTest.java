package org.sequitur.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.sequitur.exchange.Requests.EXCHANGE;
import static org.sequitur.exchange.Requests.bytes;
import static org.sequitur.exchange.Requests.good;
import static org.sequitur.exchange.Requests.mistakesIn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sequitur.assessment.Days;
import org.sequitur.exchange.wire.AssessmentRequest;
import org.sequitur.exchange.wire.Problem;
import org.sequitur.rulebook.Books;
import org.sequitur.rulebook.RuleBook;

class PostedTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-03-20");
    private final RuleBook book = Books.book().build();

    private static AssessmentRequest request(String json) throws RequestRejected {
        return EXCHANGE.parse(bytes(json.replace("ccpr-co", "x-co")));
    }

    private Problem refused(AssessmentRequest request) {
        RequestRejected rejected = catchThrowableOfType(RequestRejected.class, () -> EXCHANGE.posted(request, book));
        assertThat(rejected).isNotNull();
        return rejected.problem();
    }

    @Test
    void daysThatAreNotPostedAreTheDayAsked() throws RequestRejected {
        assertThat(EXCHANGE.posted(request(Requests.GOOD), book).days()).isEqualTo(Days.on(AS_OF));
    }

    @Test
    void postedDaysAreKept() throws RequestRejected {
        String json = good("\"asOf\"", "\"knownAsOf\": \"2025-01-01\", \"rulesAsOf\": \"2016-05-01\", \"asOf\"");

        assertThat(EXCHANGE.posted(request(json), book).days())
                .isEqualTo(new Days(AS_OF, LocalDate.parse("2025-01-01"), Optional.of(LocalDate.parse("2016-05-01"))));
    }

    @Test
    void anUnknownMechanismIsToldWithThoseThatAreKnown() throws RequestRejected {
        Problem problem = refused(EXCHANGE.parse(bytes(Requests.GOOD)));

        assertThat(problem.getStatus()).isEqualTo(422);
        assertThat(mistakesIn(problem))
                .isEqualTo(List.of("/followUp/mechanism: There is no mechanism \"ccpr-co\". Known are x-co."));
    }

    @Test
    void anActThatTheMechanismDoesNotKnowIsTold() throws RequestRejected {
        String act = "\"bodyActs\": [ { \"id\": \"a1\", \"type\": \"TEA_SERVED\", \"takenOn\": \"2025-05-01\" } ]";
        Problem problem = refused(request(good("\"bodyActs\": [ ]", act)));

        assertThat(problem.getStatus()).isEqualTo(422);
        assertThat(mistakesIn(problem))
                .isEqualTo(List.of("/followUp/bodyActs/0/type: The mechanism x-co knows no act \"TEA_SERVED\". It knows"
                        + " none."));
    }
}
