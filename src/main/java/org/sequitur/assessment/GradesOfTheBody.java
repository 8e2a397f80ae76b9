package org.sequitur.assessment;

import java.util.Comparator;
import java.util.Optional;
import org.sequitur.followup.BodyAct;

/** What the body itself graded; a grade of its own stands before any that Sequitur finds (P-13). */
final class GradesOfTheBody {
    private final Seen seen;

    GradesOfTheBody(Seen seen) {
        this.seen = seen;
    }

    /** The last grade that the body gave to this component, or to the whole where it graded nothing else. */
    Optional<BodyAct> last(String component) {
        return seen.bodyActs().stream()
                .filter(a -> !a.grade().isEmpty())
                .filter(a -> a.component().isEmpty() || a.component().equals(component))
                .max(Comparator.comparing(BodyAct::takenOn)
                        .thenComparing(BodyAct::component)
                        .thenComparing(BodyAct::id));
    }

    /** The same, unless a later round has begun for the component since. */
    Optional<BodyAct> leading(String component) {
        int round = seen.currentRound(component).number();
        return last(component).filter(a -> a.round() == round);
    }
}
