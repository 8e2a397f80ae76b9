package org.sequitur.assessment;

import org.sequitur.followup.Deadline;
import org.sequitur.rulebook.Citation;

/** A deadline with its length in words, such as 3 YEAR, and where that is written. */
public record DeadlineLine(Deadline deadline, String title, boolean window, String length, Citation citation) {}
