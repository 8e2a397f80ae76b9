package org.sequitur.rulebook;

import java.util.List;
import java.util.SortedMap;

/** A rule book that passed gate and check: mechanisms and rules by mechanism code, {@code common} among them. */
record CheckedBook(SortedMap<String, Mechanism> mechanisms, SortedMap<String, List<Rule>> rules) {}
