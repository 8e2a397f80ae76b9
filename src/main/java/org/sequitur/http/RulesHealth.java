package org.sequitur.http;

import java.util.List;
import org.sequitur.rulebook.RuleProblem;
import org.sequitur.rulebook.RulesInForce;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Ready once rules are in force. A rejected change is shown, but the service stays ready under the book it has. */
final class RulesHealth implements HealthIndicator {
    private static final int MOST_PROBLEMS = 20;

    private final RulesInForce rules;

    RulesHealth(RulesInForce rules) {
        this.rules = rules;
    }

    @Override
    public Health health() {
        Health.Builder health = rules.loaded()
                .map(l ->
                        Health.up().withDetail("version", l.book().version()).withDetail("loadedAt", l.at().toString()))
                .orElseGet(Health::outOfService);
        rules.lastRejection()
                .ifPresent(r -> health.withDetail("rejectedAt", r.at().toString())
                        .withDetail("problemCount", r.problems().size())
                        .withDetail("problems", lines(r.problems())));
        return health.build();
    }

    private static List<String> lines(List<RuleProblem> problems) {
        return problems.stream().limit(MOST_PROBLEMS).map(RuleProblem::toString).toList();
    }
}
