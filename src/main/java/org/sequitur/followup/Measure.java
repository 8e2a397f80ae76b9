package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the State says it did or plans; {@code claimed} is the stage that it claims on the day asked. */
@Word("What the State says it did or plans")
public record Measure(
        @Word("Its id") String id,
        @Word("What sort of measure it is") MeasureKind kind,
        @Word("Its name") String text,
        List<MeasureStage> stages,
        List<MeasurePart> components,
        @Word("The stage that the State claims") Stage claimed,
        @Word("The day that stage was reached") @Nullable LocalDate claimedOn,
        @Nullable LocalDate recordedOn)
        implements Dated {
    public Measure {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        requireNonNull(text, "text");
        stages = List.copyOf(stages);
        components = List.copyOf(components);
        requireNonNull(claimed, "claimed");
    }

    @Override
    public FactRef ref() {
        return new FactRef("measure", id);
    }

    /** A measure has no day of its own; its stages have. */
    @Override
    public @Nullable LocalDate ownDay() {
        return null;
    }

    /** The same measure, looked at on a day. */
    public Measure claiming(
            List<MeasureStage> seen, List<MeasurePart> parts, Stage stage, @Nullable LocalDate reachedOn) {
        return new Measure(id, kind, text, seen, parts, stage, reachedOn, recordedOn);
    }
}
