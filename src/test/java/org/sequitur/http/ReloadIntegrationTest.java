package org.sequitur.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.http.ReloadsUnderLoad.Seen;
import tools.jackson.databind.JsonNode;

/** Rules edited on disk while the service runs. How soon a change is in force: {@link ReloadEnduranceTest}. */
class ReloadIntegrationTest extends RunningService {
    private static final String RULE = ReloadsUnderLoad.RULE;
    private static final String CASES = RULE.replace(".drl", ".cases.yaml");

    private String shipped = "";

    @BeforeEach
    void noteTheShippedVersion() {
        shipped = version();
    }

    @AfterEach
    void putBack() {
        RULES.putBack(RULE);
        RULES.putBack(CASES);
        waitUntil(() -> rejection().isNull() && version().equals(shipped));
    }

    @Test
    void aChangedRuleDecidesTheNextAnswer() {
        RULES.edit(RULE, ReloadsUnderLoad.reworded(1));
        waitUntil(() -> !version().equals(shipped));
        assertThat(post(example().toString()).body()).contains(ReloadsUnderLoad.words(1));
    }

    @Test
    void aBrokenRuleChangesNothingAndIsShownUntilItIsMended() {
        String before = withoutId(post(example().toString()));
        RULES.edit(RULE, text -> text.replace("@citation", "@zitat"));
        waitUntil(() -> !rejection().isNull());
        assertThat(withoutId(post(example().toString()))).isEqualTo(before);
        assertThat(rejection().get("problems"))
                .isNotEmpty()
                .allSatisfy(p -> assertThat(p.get("file").asString()).isEqualTo(RULE));
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health").body()).contains("rejectedAt", RULE);

        RULES.edit(RULE, ReloadsUnderLoad.reworded(2));
        waitUntil(() -> post(example().toString()).body().contains(ReloadsUnderLoad.words(2)));
        assertThat(rejection().isNull()).isTrue();
    }

    @Test
    void aFailingCaseRefusesTheBookToo() {
        RULES.edit(CASES, text -> text.replace("expect: silent", "expect: matches"));
        waitUntil(() -> !rejection().isNull());
        assertThat(version()).isEqualTo(shipped);
        assertThat(rejection().at("/problems/0/file").asString()).isEqualTo(CASES);
    }

    @Test
    void aChangeThatIsTakenBackLeavesNoRejection() {
        RULES.edit(RULE, text -> text.substring(0, text.length() / 2));
        waitUntil(() -> !rejection().isNull());
        RULES.putBack(RULE);
        waitUntil(() -> rejection().isNull());
        assertThat(version()).isEqualTo(shipped);
    }

    @Test
    void noRequestFailsWhileBooksAreChangedAndEachNamesABookThatWasInForce() throws Exception {
        List<Seen> reloads = new ReloadsUnderLoad(this).run(10);
        assertThat(reloads).hasSize(10).extracting(Seen::version).doesNotHaveDuplicates();
    }

    private JsonNode rejection() {
        return json(get("/v1/rulebook")).get("lastRejection");
    }
}
