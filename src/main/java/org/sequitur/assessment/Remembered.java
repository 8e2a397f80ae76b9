package org.sequitur.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.sequitur.rulebook.RuleStage;
import org.sequitur.rulebook.Shown;

/**
 * What the rules found in one assessment, so that a later day on which they look at the same facts need not be matched
 * again.
 */
final class Remembered {
    private final Map<Place, List<Answer>> answers = new HashMap<>();
    private final StageWatch watch;

    Remembered(StageWatch watch) {
        this.watch = watch;
    }

    Remembered() {
        this(StageWatch.NONE);
    }

    private record Place(String code, RuleStage stage, String component) {}

    /** Held against later ones fact by fact: most differ early, and to hash all their fields would cost more. */
    private record Answer(Shown shown, List<Found> found) {}

    List<Found> or(String component, Shown shown, Supplier<List<Found>> matching) {
        List<Answer> before =
                answers.computeIfAbsent(new Place(shown.code(), shown.stage(), component), p -> new ArrayList<>());
        for (Answer answer : before) {
            if (answer.shown().equals(shown)) {
                return answer.found();
            }
        }
        List<Found> found = watch.matching(shown.stage(), matching);
        before.add(new Answer(shown, found));
        return found;
    }
}
