package org.sequitur.assessment;

import org.sequitur.followup.FactRef;

/** A fact that would be needed; {@code fact} has an empty id where no posted fact is meant. */
public record Missing(FactRef fact, String field, String component, Reason reason) {}
