package org.sequitur.rulebook;

/** Where a criterion, wording or value is written: the row of the source book, the source's symbol and pinpoint, and how sure that is. */
public record Citation(String id, String text, Status status) {}
