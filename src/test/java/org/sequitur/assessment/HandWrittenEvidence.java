package org.sequitur.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequitur.followup.Answer;
import org.sequitur.followup.Evidence;
import org.sequitur.followup.Reliability;
import org.sequitur.followup.SourceType;
import org.sequitur.followup.ToState;

/** What {@link HandWritten} asks of the evidence on a part. */
final class HandWrittenEvidence {
    private final List<Evidence> admitted;

    HandWrittenEvidence(List<Evidence> posted, @Nullable LocalDate adoptedOn) {
        this.admitted = posted.stream().filter(e -> counts(e, adoptedOn)).toList();
    }

    boolean contested() {
        return admitted.stream()
                .filter(e -> e.relationToStateAccount() == ToState.CONTRADICTS)
                .anyMatch(e -> e.credible() == Answer.YES && e.rebutted() == Answer.NO
                        || outranks(e) && e.credible() != Answer.NO && e.rebutted() != Answer.YES);
    }

    boolean contradictionOpen() {
        return admitted.stream()
                .filter(e -> e.credible() != Answer.NO && e.rebutted() != Answer.YES)
                .anyMatch(e -> e.relationToStateAccount() == ToState.CONTRADICTS
                        || e.relationToStateAccount() == ToState.UNKNOWN
                                && e.sourceType() != SourceType.STATE
                                && Set.of("CONTRADICTS", "UNKNOWN")
                                        .contains(e.supports().name()));
    }

    private static boolean outranks(Evidence e) {
        return e.sourceType() == SourceType.VISIT_FINDING || e.sourceType() == SourceType.COURT;
    }

    /** Admitted: reliable enough, not improbable, not refuted, of the period, from somebody who may submit. */
    private static boolean counts(Evidence e, @Nullable LocalDate adoptedOn) {
        LocalDate dataOn = e.dataOn();
        boolean outside = dataOn != null && adoptedOn != null && !dataOn.isAfter(adoptedOn);
        return e.reliability() != Reliability.E && e.credibility() != 5 && !outside && !excluded(e);
    }

    private static boolean excluded(Evidence e) {
        return e.artefact().name().equals("REFUTED") || e.submitterType().name().equals("APPLICANT");
    }
}
