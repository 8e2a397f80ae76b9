package org.sequitur.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sequitur.rulebook.Mechanism.Named;
import org.sequitur.rulebook.Mechanism.NoGradeCode;
import org.sequitur.rulebook.Mechanism.ParameterValue;
import org.sequitur.rulebook.Mechanism.TrackNames;
import org.sequitur.rulebook.Period.Length;

/** Builds a rule book of one mechanism, {@code x-co}, for a test. */
public final class Books {
    private final List<Scheme> schemes = new ArrayList<>();
    private final List<Period> periods = new ArrayList<>();
    private final Map<String, List<ParameterValue>> parameters = new LinkedHashMap<>();
    private final Map<String, List<ParameterValue>> commonParameters = new LinkedHashMap<>();
    private final List<Named> cooperation = new ArrayList<>();
    private final List<Named> states = new ArrayList<>();
    private final List<TrackNames> tracks = new ArrayList<>();
    private final List<Named> steps = new ArrayList<>();
    private final List<Measurement> measurements = new ArrayList<>();
    private final Map<String, List<Rule>> rules = new TreeMap<>();

    private Books() {
        rules.put("x-co", new ArrayList<>());
        rules.put(RuleBook.COMMON, new ArrayList<>());
    }

    public static Books book() {
        return new Books();
    }

    /** A scheme with these grades, whose order may hold no-grade codes besides. */
    public static Scheme scheme(String id, String since, @Nullable String until, List<String> grades, String... order) {
        return new Scheme(
                id,
                new InForce(LocalDate.parse(since), until == null ? null : LocalDate.parse(until)),
                new Citation("S-" + id, "X/" + id, Status.VERIFIED),
                Rules.CITATION,
                true,
                grades.stream()
                        .map(g -> new Scheme.Grade(g, g + " of " + id, Rules.CITATION))
                        .toList(),
                List.of(order),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    public static Period period(String kind, String starts, @Nullable String printed, Length... lengths) {
        return new Period(
                kind,
                "Title of " + kind,
                starts,
                false,
                Optional.ofNullable(printed),
                Optional.of(new Citation("PRINTED", "printed", Status.DESIGN)),
                Optional.empty(),
                List.of(lengths));
    }

    /** The same clock, which runs only where a field of a fact has one of these values. */
    public static Period only(Period period, String fact, String field, String... values) {
        return new Period(
                period.kind(),
                period.title(),
                period.starts(),
                period.window(),
                period.printed(),
                period.printedBy(),
                Optional.of(new Period.Only(fact, field, Set.of(values))),
                period.lengths());
    }

    public static Period window(String kind, String before, Length... lengths) {
        return new Period(
                kind,
                "Title of " + kind,
                before,
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(lengths));
    }

    public static Length length(String since, int number, PeriodUnit unit) {
        return new Length(
                LocalDate.parse(since), number, unit, new Citation("L-" + since, number + " " + unit, Status.VERIFIED));
    }

    /** The same clock, whose lengths a field of a fact may give. */
    public static Period posted(Period period, String fact, String field) {
        return new Period(
                period.kind(),
                period.title(),
                period.starts(),
                period.window(),
                period.printed(),
                period.printedBy(),
                period.only(),
                period.lengths().stream()
                        .map(l -> new Length(
                                l.since(),
                                l.until(),
                                l.number(),
                                l.unit(),
                                Optional.of(new Period.PostedNumber(fact, field)),
                                l.citation()))
                        .toList());
    }

    public Books with(Scheme scheme) {
        schemes.add(scheme);
        return this;
    }

    public Books with(Period period) {
        periods.add(period);
        return this;
    }

    public Books with(Rule... more) {
        for (Rule rule : more) {
            rules.computeIfAbsent(rule.id().mechanism(), k -> new ArrayList<>()).add(rule);
        }
        return this;
    }

    public Books parameter(String name, String since, Object value) {
        parameters.computeIfAbsent(name, k -> new ArrayList<>()).add(value(since, value));
        return this;
    }

    public Books commonParameter(String name, String since, Object value) {
        commonParameters.computeIfAbsent(name, k -> new ArrayList<>()).add(value(since, value));
        return this;
    }

    public Books cooperation(String... names) {
        cooperation.addAll(named(names));
        return this;
    }

    public Books states(String... names) {
        states.addAll(named(names));
        return this;
    }

    public Books track(String name, String... values) {
        tracks.add(new TrackNames(name, "The " + name, named(values)));
        return this;
    }

    public Books measurement(String name, String... values) {
        measurements.add(new Measurement(
                name,
                "The " + name,
                false,
                Rules.CITATION,
                named(values).stream()
                        .map(n -> new Measurement.Value(n.name(), n.wording(), Rules.CITATION))
                        .toList()));
        return this;
    }

    public Books steps(String... names) {
        steps.addAll(named(names));
        return this;
    }

    public Mechanism mechanism() {
        return mechanism("x-co", schemes, periods, parameters);
    }

    public RuleBook build() {
        TreeMap<String, Mechanism> mechanisms = new TreeMap<>();
        mechanisms.put("x-co", mechanism());
        mechanisms.put(RuleBook.COMMON, mechanism(RuleBook.COMMON, List.of(), List.of(), commonParameters));
        return new RuleBook(new TreeMap<>(), new CheckedBook(mechanisms, new TreeMap<>(rules), new TreeMap<>()));
    }

    private Mechanism mechanism(
            String code, List<Scheme> of, List<Period> clocks, Map<String, List<ParameterValue>> values) {
        List<NoGradeCode> codes = of.stream()
                .flatMap(s -> s.order().stream().filter(c -> s.grade(c).isEmpty()))
                .distinct()
                .map(c -> new NoGradeCode(c, c + " in words", Rules.CITATION))
                .collect(Collectors.toUnmodifiableList());
        return new Mechanism(
                code,
                "Mechanism " + code,
                "The Body",
                List.copyOf(of),
                codes,
                List.copyOf(clocks),
                Map.copyOf(values),
                List.copyOf(cooperation),
                List.copyOf(states),
                List.copyOf(tracks),
                List.copyOf(steps),
                List.of(),
                List.copyOf(measurements),
                List.of(),
                List.of());
    }

    private static ParameterValue value(String since, Object value) {
        LocalDate from = LocalDate.parse(since);
        if (value instanceof Integer number) {
            return new ParameterValue(from, ParameterValue.Kind.NUMBER, number, false, "", Rules.CITATION);
        }
        if (value instanceof Boolean flag) {
            return new ParameterValue(from, ParameterValue.Kind.FLAG, 0, flag, "", Rules.CITATION);
        }
        return new ParameterValue(from, ParameterValue.Kind.TEXT, 0, false, (String) value, Rules.CITATION);
    }

    private static List<Named> named(String... names) {
        return Arrays.stream(names).map(n -> new Named(n, n + " in words")).toList();
    }
}
