package org.sequitur.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sequitur.rulebook.RuleProblem;
import org.sequitur.rulebook.RulesInForce.Rejection;

class HomePageTest {
    @Test
    void whileNoRulesAreInForceNoneAreSaidToStaySo() {
        Rejection rejection = new Rejection(
                Instant.parse("2026-03-20T10:00:00Z"), List.of(new RuleProblem("a/b.drl", 3, 7, "Close the bracket.")));
        assertThat(Rendered.of("home", Map.of("rejection", rejection)))
                .contains("It holds one mistake.", "a/b.drl:3:7", "Close the bracket.")
                .doesNotContain("stays in force");
    }
}
