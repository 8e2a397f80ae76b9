package org.sequitur.assessment;

import java.util.ArrayList;
import java.util.List;
import org.sequitur.assessment.ComponentAssessment.MeasurementLine;
import org.sequitur.rulebook.Conclusion.MeasurementIs;
import org.sequitur.rulebook.Measurement;
import org.sequitur.rulebook.Mechanism;

/** What the measurement stage of a component leads to: of each measurement the first value that a finding concludes. */
final class Measuring {
    private Measuring() {}

    static List<MeasurementLine> lines(Mechanism mechanism, List<Found> found) {
        List<Found> measuring = found.stream()
                .filter(f -> f.rule().conclusion() instanceof MeasurementIs)
                .toList();
        if (measuring.isEmpty()) {
            return List.of();
        }
        List<MeasurementLine> lines = new ArrayList<>();
        for (Measurement measurement : mechanism.measurements()) {
            measurement.values().stream()
                    .map(value -> new MeasurementLine(measurement, value, reasons(measurement, value, measuring)))
                    .filter(line -> !line.reasons().isEmpty())
                    .findFirst()
                    .ifPresent(lines::add);
        }
        return List.copyOf(lines);
    }

    private static List<Reason> reasons(Measurement measurement, Measurement.Value value, List<Found> found) {
        MeasurementIs conclusion = new MeasurementIs(measurement.name(), value.name());
        return found.stream()
                .filter(f -> f.rule().conclusion().equals(conclusion))
                .map(Found::reason)
                .toList();
    }
}
