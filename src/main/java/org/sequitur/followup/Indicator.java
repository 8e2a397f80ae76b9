package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A checkable value with baseline and target; numbers that are not known are null, true and false are 1 and 0. */
@Word("A checkable value with baseline and target")
public record Indicator(
        @Word("Its id") String id,
        @Word("Id of the component it measures") String component,
        @Word("Id of the measure it measures, or empty") String measure,
        @Word("What it measures") String text,
        @Word("Commitments, efforts or results") IndicatorType type,
        @Nullable BigDecimal baseline,
        @Word("The day of the baseline") @Nullable LocalDate baselineOn,
        @Nullable BigDecimal target,
        @Nullable BigDecimal current,
        @Nullable BigDecimal greenThreshold,
        @Nullable BigDecimal redThreshold,
        @Word("Which way it should move") TargetDirection targetDirection,
        @Word("Whether it is broken down by group") Answer disaggregated,
        @Word("Whether a measure caused the change") Answer causedByMeasure,
        @Word("The day its data speak of") @Nullable LocalDate dataOn,
        @Nullable LocalDate recordedOn)
        implements Dated {
    public Indicator {
        requireNonNull(id, "id");
        requireNonNull(component, "component");
        requireNonNull(measure, "measure");
        requireNonNull(text, "text");
        requireNonNull(type, "type");
        requireNonNull(targetDirection, "targetDirection");
        requireNonNull(disaggregated, "disaggregated");
        requireNonNull(causedByMeasure, "causedByMeasure");
    }

    @Override
    public @Nullable LocalDate ownDay() {
        return dataOn;
    }

    @Override
    public FactRef ref() {
        return new FactRef("indicator", id);
    }

    @Word(value = "Whether the target is reached", computed = true)
    public Answer met() {
        if (current == null || target == null) {
            return Answer.UNKNOWN;
        }
        int distance = current.compareTo(target);
        return switch (targetDirection) {
            case UP -> Answer.of(distance >= 0);
            case DOWN -> Answer.of(distance <= 0);
            case BOOLEAN -> Answer.of(distance == 0);
        };
    }

    @Word(value = "Whether the value has moved away from the target since the baseline", computed = true)
    public Answer worsened() {
        if (current == null || baseline == null) {
            return Answer.UNKNOWN;
        }
        int change = current.compareTo(baseline);
        return switch (targetDirection) {
            case UP -> Answer.of(change < 0);
            case DOWN -> Answer.of(change > 0);
            case BOOLEAN -> target == null ? Answer.UNKNOWN : Answer.of(change != 0 && baseline.compareTo(target) == 0);
        };
    }

    @Word(value = "Whether the value has come to the green threshold", computed = true)
    public Answer atGreen() {
        return reached(greenThreshold, targetDirection != TargetDirection.DOWN);
    }

    @Word(value = "Whether the value is no better than the red threshold", computed = true)
    public Answer atRed() {
        return reached(redThreshold, targetDirection == TargetDirection.DOWN);
    }

    /** The threshold itself counts as reached. Source: SDG-03. */
    private Answer reached(@Nullable BigDecimal threshold, boolean upwards) {
        if (current == null || threshold == null) {
            return Answer.UNKNOWN;
        }
        int distance = current.compareTo(threshold);
        return Answer.of(upwards ? distance >= 0 : distance <= 0);
    }

    @Word("It has a green and a red threshold")
    public boolean banded() {
        return greenThreshold != null && redThreshold != null;
    }

    @Word("It has a baseline and a target")
    public boolean complete() {
        return baseline != null && target != null;
    }
}
