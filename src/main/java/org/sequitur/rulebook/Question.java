package org.sequitur.rulebook;

import java.util.List;

/**
 * Something that nobody has read in the official document yet.
 *
 * @param document the document that would confirm it
 * @param rows the rows of the source book that wait for it
 */
public record Question(String id, String asks, String document, List<String> rows) {}
