package org.sequitur.assessment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.sequitur.followup.Fact;
import org.sequitur.rulebook.RuleStage;

/**
 * What the stages found in one assessment, so that a later day on which a stage is shown the same facts under the same rules
 * need not be matched again.
 */
final class Remembered {
    private final Map<Shown, List<Found>> found = new HashMap<>();
    private final StageWatch watch;

    Remembered(StageWatch watch) {
        this.watch = watch;
    }

    Remembered() {
        this(StageWatch.NONE);
    }

    /** All that a stage's findings depend on; {@code rulesSince} is the last day on which a rule came into force or ended. */
    record Shown(RuleStage stage, String component, LocalDate rulesSince, List<Fact> facts) {}

    List<Found> or(Shown shown, Supplier<List<Found>> matching) {
        List<Found> known = found.get(shown);
        if (known != null) {
            return known;
        }
        List<Found> matched = watch.matching(shown.stage(), matching);
        found.put(shown, matched);
        return matched;
    }
}
