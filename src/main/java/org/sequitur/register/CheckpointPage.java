package org.sequitur.register;

import java.util.List;
import java.util.OptionalLong;

/**
 * A part of the checkpoints, newest first.
 *
 * @param next what the following part comes before; empty if this is the last
 */
public record CheckpointPage(List<Checkpoint> checkpoints, OptionalLong next) {
    public CheckpointPage {
        checkpoints = List.copyOf(checkpoints);
    }
}
