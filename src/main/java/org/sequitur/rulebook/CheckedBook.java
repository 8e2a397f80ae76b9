package org.sequitur.rulebook;

import java.util.List;
import java.util.SortedMap;

/**
 * A rule book that passed gate and check: mechanisms, rules and the names that the rules may use, by mechanism code,
 * {@code common} among them.
 */
record CheckedBook(
        SortedMap<String, Mechanism> mechanisms,
        SortedMap<String, List<Rule>> rules,
        SortedMap<String, Vocabulary> names) {}
