package org.sequitur.rulebook;

import java.util.List;

/** A list of levels to which the grades of several bodies are related, for display only and never as their own. */
public record Crosswalk(String list, String title, Citation citation, List<Level> levels) {
    /**
     * One level.
     *
     * @param note how it stands to the levels of the other list; may be empty
     */
    public record Level(String name, String wording, String note) {}
}
