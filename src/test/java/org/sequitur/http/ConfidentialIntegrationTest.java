package org.sequitur.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a service answers of a procedure that a rule makes confidential. */
class ConfidentialIntegrationTest extends RunningService {
    private static final String RULE = "un/ccpr-co/admission/report-confidential.drl";
    private static final String CASES = RULE.replace(".drl", ".cases.yaml");
    private static final String TRACED = ASSESSMENTS + "?trace=full";

    private String shipped = "";

    @BeforeEach
    void makeConfidential() {
        shipped = version();
        RULES.write(CASES, """
                rule: report-confidential
                cases:
                  - case: Publication is not authorised
                    day: 2021-06-01
                    given: {obligation: {documentSymbol: CCPR/C/XXA/CO/9}}
                    expect: matches
                    grade: WITHHELD
                  - case: Publication is authorised
                    day: 2021-06-01
                    given: {obligation: {documentSymbol: CCPR/C/XXA/CO/9, publicationAuthorised: true}}
                    expect: silent
                """);
        RULES.write(RULE, """
                package ccpr_co.admission
                import org.sequitur.followup.*

                rule "report-confidential"
                  @id("P-16")
                  @title("The State has not authorised publication")
                  @citation("Sequitur's own criterion")
                  @status("DESIGN")
                  @since("2001-01-01")
                  @reason("The publication of {$obligation.documentSymbol} is not authorised.")
                  @withholds("yes")
                when
                  $obligation : Obligation( documentSymbol == "CCPR/C/XXA/CO/9", publicationAuthorised in (Answer.NO, Answer.UNKNOWN) )
                then
                end
                """);
        waitUntil(() -> rule().path("versions").path(0).path("withholds").asBoolean(false));
    }

    @AfterEach
    void putBack() {
        RULES.remove(RULE);
        RULES.remove(CASES);
        waitUntil(() -> version().equals(shipped));
    }

    private static ObjectNode confidential() {
        ObjectNode request = example();
        ((ObjectNode) request.at("/followUp/obligation")).put("documentSymbol", "CCPR/C/XXA/CO/9");
        return request;
    }

    private JsonNode rule() {
        return json(get("/v1/rules/ccpr-co/admission/report-confidential"));
    }

    @Test
    void nothingThatWasFoundIsShownUntilPublicationIsAuthorised() {
        JsonNode answer = json(post(TRACED, JSON_TYPE, confidential().toString().getBytes(UTF_8)));

        assertThat(answer.at("/withheld/reasons/0/text").asString())
                .isEqualTo("The publication of CCPR/C/XXA/CO/9 is not authorised.");
        assertThat(answer.at("/components/0/noGrade/code").asString()).isEqualTo("WITHHELD");
        assertThat(answer.at("/components/0/findings")).isEmpty();
        assertThat(answer.at("/findings")).isEmpty();
        assertThat(answer.at("/trace").isNull()).isTrue();
        assertThat(answer.at("/deadlines")).isNotEmpty();
        assertThat(answer.at("/cooperation/value").asString()).isEqualTo("LATE");
        assertThat(answer.toString()).doesNotContain("Refugees Act", "\"id\":\"e1\"");
    }

    @Test
    void allIsShownOncePublicationIsAuthorised() {
        ObjectNode published = confidential();
        ((ObjectNode) published.at("/followUp/obligation")).put("publicationAuthorised", true);

        JsonNode answer = json(post(published.toString()));

        assertThat(answer.at("/withheld").isNull()).isTrue();
        assertThat(answer.at("/components/0/grade/code").asString()).isEqualTo("B");
    }
}
