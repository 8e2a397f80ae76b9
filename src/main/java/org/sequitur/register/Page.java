package org.sequitur.register;

import java.util.List;
import java.util.OptionalLong;

/**
 * A part of a list, newest first.
 *
 * @param next what the following part comes before; empty if this is the last
 */
public record Page(List<Summary> entries, OptionalLong next) {
    public Page {
        entries = List.copyOf(entries);
    }
}
