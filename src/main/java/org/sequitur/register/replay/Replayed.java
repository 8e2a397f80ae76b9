package org.sequitur.register.replay;

import java.util.List;
import java.util.Optional;
import org.sequitur.register.Header;
import org.sequitur.register.replay.Difference.GradeChange;
import org.sequitur.rulebook.Mechanism;

/**
 * What would become of an entry under another rule book.
 *
 * @param refused why it can be assessed under neither; empty if it can
 */
public record Replayed(Header entry, Difference difference, Optional<String> refused) {
    boolean tells() {
        return refused.isPresent() || !difference.changes().isEmpty();
    }

    /** The same for an entry that withholds what was found: of that, only whether it would still be withheld. */
    Replayed withheld() {
        List<GradeChange> shown = difference.changes().stream()
                .filter(c -> !c.ofMeasurement() && !c.ofCase())
                .map(c -> c.before().equals(Mechanism.WITHHELD)
                        ? new GradeChange(c.what(), c.before(), "no longer withheld")
                        : c)
                .toList();
        return new Replayed(
                entry, new Difference(shown, List.of()), refused.map(why -> "Why it is refused is withheld."));
    }
}
