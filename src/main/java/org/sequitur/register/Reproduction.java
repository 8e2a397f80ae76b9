package org.sequitur.register;

import java.util.List;
import java.util.Optional;

/**
 * What became of an entry when its request was assessed again under its own rule book.
 *
 * @param now the versions of the program that did so
 * @param identical whether the same bytes came out
 * @param differences what the new answer says otherwise; empty if it says the same
 */
public record Reproduction(Header recorded, Versions now, boolean identical, List<Difference> differences) {
    /** One thing that is said otherwise; empty means that it is not said at all. */
    public record Difference(String what, Optional<String> recorded, Optional<String> now) {}

    public Reproduction {
        differences = List.copyOf(differences);
    }

    public boolean sameService() {
        return recorded.versions().service().equals(now.service())
                && recorded.versions().engine().equals(now.engine());
    }
}
