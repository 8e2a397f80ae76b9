package org.sequitur.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sequitur.followup.Corroboration;
import org.sequitur.followup.Evidence;
import org.sequitur.rulebook.RuleStage;
import org.sequitur.rulebook.Shown;

/**
 * What was seen and what the rules found in one assessment, so that a later day on which they look at the same facts need
 * not be matched again.
 */
final class Remembered {
    private final Map<Place, List<Answer>> answers = new HashMap<>();
    private final StageWatch watch;
    private final int most;
    private final Map<String, Clustered> clustered = new HashMap<>();
    private final Map<LocalDate, Parameters> parameters = new HashMap<>();
    private @Nullable Seen seen;

    Remembered(StageWatch watch) {
        this(watch, Integer.MAX_VALUE);
    }

    /** Keeps no more than so many answers of each stage and component, the latest. */
    Remembered(StageWatch watch, int most) {
        this.watch = watch;
        this.most = most;
    }

    Remembered() {
        this(StageWatch.NONE);
    }

    /** What an earlier day saw, if this day sees the same: facts that are the same object are held against each other fast. */
    Seen orSame(Seen now) {
        Seen before = seen;
        if (before != null && before.equals(now)) {
            return before;
        }
        seen = now;
        return now;
    }

    /** The parameters as they have been since a day on which rules changed. */
    Parameters parameters(LocalDate since, Supplier<Parameters> reading) {
        return parameters.computeIfAbsent(since, day -> reading.get());
    }

    private record Clustered(Clusters by, List<Evidence> items, List<Corroboration> found) {}

    List<Corroboration> corroborations(String component, Clusters by, List<Evidence> items) {
        Clustered before = clustered.get(component);
        if (before != null && before.by().equals(by) && before.items().equals(items)) {
            return before.found();
        }
        List<Corroboration> found = by.of(items);
        clustered.put(component, new Clustered(by, items, found));
        return found;
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
        if (before.size() == most) {
            before.remove(0);
        }
        before.add(new Answer(shown, found));
        return found;
    }
}
