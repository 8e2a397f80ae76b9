package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How the Committee of Ministers supervises the judgment, and what the State filed. */
@Word("How the Committee of Ministers supervises the judgment, and what the State filed")
public record CmCase(
        @Word("The supervision procedure") CmClassification classification,

        @Word("Whether the judgment reveals a problem of its own")
        CmCaseType caseType,

        @Word("Whether the State explained why there is no plan yet")
        Answer stateExplanationGiven,

        @Word("The day the latest action plan was filed") @Nullable
        LocalDate actionPlanOn,

        @Word("The day the latest action report was filed") @Nullable
        LocalDate actionReportOn,

        @Nullable LocalDate recordedOn)
        implements OwnFact {
    public CmCase {
        requireNonNull(classification, "classification");
        requireNonNull(caseType, "caseType");
        requireNonNull(stateExplanationGiven, "stateExplanationGiven");
    }

    @Override
    public FactRef ref() {
        return new FactRef("case", "case");
    }

    @Word("An action plan was filed")
    public boolean planFiled() {
        return actionPlanOn != null;
    }

    @Word("An action report was filed")
    public boolean reportFiled() {
        return actionReportOn != null;
    }
}
