package org.sequitur.rulebook;

/** A stage of one mechanism, or of the common rules. */
record StageOf(String mechanism, RuleStage stage) {}
