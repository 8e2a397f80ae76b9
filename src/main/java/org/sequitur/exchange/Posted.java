package org.sequitur.exchange;

import org.sequitur.assessment.Days;
import org.sequitur.followup.FollowUp;

/** A request as the core knows it: the facts, and the days for which they are asked about. */
public record Posted(FollowUp followUp, Days days) {}
