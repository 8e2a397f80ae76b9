package org.sequitur.rulebook;

import java.util.SortedMap;

/** stub replaced by the check branch */
final class RuleBookReader {
    static CheckedBook read(SortedMap<String, String> files) throws RuleBookRejected {
        throw new RuleBookRejected(java.util.List.of());
    }
}
