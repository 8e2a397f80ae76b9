package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A measure of execution, for one component. */
@Word("A measure of execution, for one component")
public record CmMeasure(
        @Word("Id of the component") String component,
        @Word("Id of the measure, or empty") String measure,
        @Word("Whether it helps the applicant or everybody") Scope kind,
        @Word("Whether execution needs it") Answer required,
        @Word("How far it is") CmStatus status,
        @Word("What the Committee of Ministers says of it") CmAcceptance acceptance,
        @Nullable LocalDate recordedOn)
        implements OwnFact {
    public CmMeasure {
        requireNonNull(component, "component");
        requireNonNull(measure, "measure");
        requireNonNull(kind, "kind");
        requireNonNull(required, "required");
        requireNonNull(status, "status");
        requireNonNull(acceptance, "acceptance");
    }

    @Override
    public FactRef ref() {
        return measure.isEmpty() ? new FactRef("component", component) : new FactRef("measure", measure);
    }
}
