package org.sequitur.assessment;

import java.util.Optional;
import org.sequitur.followup.Stage;
import org.sequitur.rulebook.RuleStage;

/** A rule that matched; {@code excludes} and {@code caps} tell what it does to the facts that it binds. */
public record FindingLine(RuleStage stage, String concept, Reason reason, boolean excludes, Optional<Stage> caps) {}
