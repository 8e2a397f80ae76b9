package org.sequitur.rulebook;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One follow-up procedure of one body: its scales, clocks, parameters and vocabulary, all dated and cited.
 *
 * @param crosswalks the lists of levels to which schemes may be related, for display; only the common folder has any
 * @param questions what nobody has confirmed yet, and the document that would
 */
public record Mechanism(
        String code,
        String title,
        String body,
        List<Scheme> schemes,
        List<NoGradeCode> noGradeCodes,
        List<Period> periods,
        Map<String, List<ParameterValue>> parameters,
        List<Named> cooperation,
        List<Named> states,
        List<TrackNames> tracks,
        List<Named> steps,
        List<Named> bodyActs,
        List<Measurement> measurements,
        List<Crosswalk> crosswalks,
        List<Question> questions) {
    /** The no-grade code of what a rule withholds. */
    public static final String WITHHELD = "WITHHELD";

    /** Before every day that anybody asks about. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    /** A code that says why there is no grade. */
    public record NoGradeCode(String code, String wording, Citation citation) {}

    /**
     * A name with the words a reader is shown.
     *
     * @param stopped of a state: whether the body has then ended or suspended the procedure, so that nobody is asked anything
     */
    public record Named(String name, String wording, boolean stopped) {
        public Named(String name, String wording) {
            this(name, wording, false);
        }
    }

    /** A track and the values it may take. */
    public record TrackNames(String name, String wording, List<Named> values) {}

    /** A value in force from a day; exactly one of number, flag and text says something, as {@code kind} tells. */
    public record ParameterValue(LocalDate since, Kind kind, int number, boolean flag, String text, Citation citation) {
        public enum Kind {
            NUMBER,
            FLAG,
            TEXT
        }

        /** The number or text, or yes or no. */
        public String words() {
            return switch (kind) {
                case NUMBER -> String.valueOf(number);
                case FLAG -> flag ? "yes" : "no";
                case TEXT -> text;
            };
        }

        ParameterValue since(LocalDate day) {
            return new ParameterValue(day, kind, number, flag, text, citation);
        }
    }

    /** The scheme in force on this day. */
    public Optional<Scheme> schemeOn(LocalDate rulesAsOf) {
        return schemes.stream().filter(s -> s.inForce().on(rulesAsOf)).findFirst();
    }

    /** The value of a parameter on this day. */
    public Optional<ParameterValue> parameterOn(String name, LocalDate rulesAsOf) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(v -> !v.since().isAfter(rulesAsOf))
                .reduce((earlier, later) -> later);
    }

    /** The same mechanism as if these parameters had these values on every day. */
    public Mechanism asIf(Map<String, ParameterValue> values) {
        if (values.isEmpty()) {
            return this;
        }
        Map<String, List<ParameterValue>> supposed = new HashMap<>(parameters);
        values.forEach((name, value) -> supposed.put(name, List.of(value.since(FIRST_DAY))));
        return new Mechanism(
                code,
                title,
                body,
                schemes,
                noGradeCodes,
                periods,
                Map.copyOf(supposed),
                cooperation,
                states,
                tracks,
                steps,
                bodyActs,
                measurements,
                crosswalks,
                questions);
    }

    /** Whether the body has ended or suspended the procedure where the file stands so. */
    public boolean isStopped(String state) {
        return states.stream().anyMatch(s -> s.stopped() && s.name().equals(state));
    }

    public Optional<NoGradeCode> noGradeCode(String code) {
        return noGradeCodes.stream().filter(c -> c.code().equals(code)).findFirst();
    }

    /** Every day on which a scheme, a number or the length of a clock begins or ends. */
    SortedSet<LocalDate> changes() {
        SortedSet<LocalDate> days = new TreeSet<>();
        schemes.forEach(s -> days.addAll(s.inForce().bounds()));
        parameters.values().forEach(values -> values.forEach(v -> days.add(v.since())));
        periods.forEach(p -> p.lengths().forEach(l -> days.add(l.since())));
        return days;
    }
}
