package org.sequitur.register;

import java.util.SortedMap;
import org.sequitur.rulebook.RuleBook;

/** A whole rule book as text, so that what it said can be said again after the rules have changed. */
public record RuleBookText(String version, SortedMap<String, String> files) {
    public static RuleBookText of(RuleBook book) {
        return new RuleBookText(book.version(), book.files());
    }
}
