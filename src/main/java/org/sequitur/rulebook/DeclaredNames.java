package org.sequitur.rulebook;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.followup.Word.Names;
import org.sequitur.rulebook.Mechanism.Named;
import org.sequitur.rulebook.Mechanism.NoGradeCode;
import org.sequitur.rulebook.Mechanism.TrackNames;

/**
 * Which names the rules of a mechanism may use: its own and the common ones. A common rule may use those of every
 * mechanism, since it speaks of deadlines that only they declare.
 */
final class DeclaredNames {
    private final SortedMap<String, Mechanism> mechanisms;
    private final List<BookPath> rules;

    DeclaredNames(SortedMap<String, Mechanism> mechanisms, List<BookPath> rules) {
        this.mechanisms = mechanisms;
        this.rules = rules;
    }

    Vocabulary of(String code) {
        List<Mechanism> declaring = mechanisms.values().stream()
                .filter(m -> code.equals(RuleBook.COMMON)
                        || List.of(code, RuleBook.COMMON).contains(m.code()))
                .toList();
        Map<Names, SortedSet<String>> names = new EnumMap<>(Names.class);
        names.put(Names.BODY_ACT, named(declaring, Mechanism::bodyActs));
        names.put(Names.CODE, codes(declaring));
        names.put(Names.COOPERATION, named(declaring, Mechanism::cooperation));
        names.put(
                Names.DEADLINE,
                sorted(declaring.stream().flatMap(m -> m.periods().stream()).map(Period::kind)));
        names.put(Names.PARAMETER, sorted(declaring.stream().flatMap(m -> m.parameters().keySet().stream())));
        names.put(Names.STAGE, sorted(Arrays.stream(RuleStage.values()).map(RuleStage::folder)));
        names.put(Names.STATE, named(declaring, Mechanism::states));
        names.put(Names.TRACK, sorted(tracks(declaring).map(TrackNames::name)));
        return new Vocabulary(
                names,
                named(declaring, Mechanism::steps),
                trackValues(declaring),
                measurementValues(declaring),
                caseGrades(declaring),
                concepts(code));
    }

    private static SortedSet<String> codes(List<Mechanism> declaring) {
        Stream<String> grades = declaring.stream()
                .flatMap(m -> m.schemes().stream())
                .flatMap(s -> s.grades().stream())
                .map(Scheme.Grade::code);
        Stream<String> noGrades =
                declaring.stream().flatMap(m -> m.noGradeCodes().stream()).map(NoGradeCode::code);
        return sorted(Stream.concat(grades, noGrades));
    }

    private static SortedSet<String> caseGrades(List<Mechanism> declaring) {
        return sorted(declaring.stream()
                .flatMap(m -> m.schemes().stream())
                .flatMap(s -> s.caseGrades().stream())
                .map(Scheme.Grade::code));
    }

    private static Map<String, SortedSet<String>> trackValues(List<Mechanism> declaring) {
        SortedMap<String, SortedSet<String>> values = new TreeMap<>();
        tracks(declaring)
                .forEach(track -> values.computeIfAbsent(track.name(), k -> new TreeSet<>())
                        .addAll(track.values().stream().map(Named::name).toList()));
        return Collections.unmodifiableSortedMap(values);
    }

    private static Map<String, SortedSet<String>> measurementValues(List<Mechanism> declaring) {
        SortedMap<String, SortedSet<String>> values = new TreeMap<>();
        declaring.stream()
                .flatMap(m -> m.measurements().stream())
                .forEach(m -> values.computeIfAbsent(m.name(), k -> new TreeSet<>())
                        .addAll(m.values().stream().map(Measurement.Value::name).toList()));
        return Collections.unmodifiableSortedMap(values);
    }

    private static Stream<TrackNames> tracks(List<Mechanism> declaring) {
        return declaring.stream().flatMap(m -> m.tracks().stream());
    }

    private Map<RuleStage, SortedSet<String>> concepts(String code) {
        Map<RuleStage, SortedSet<String>> concepts = new EnumMap<>(RuleStage.class);
        for (RuleStage stage : RuleStage.values()) {
            concepts.put(
                    stage,
                    sorted(rules.stream()
                            .filter(r -> r.stage().filter(s -> s == stage).isPresent())
                            .filter(r -> code.equals(RuleBook.COMMON)
                                    || List.of(code, RuleBook.COMMON).contains(r.code()))
                            .map(BookPath::concept)));
        }
        return concepts;
    }

    private static SortedSet<String> named(List<Mechanism> declaring, Function<Mechanism, Collection<Named>> list) {
        return sorted(declaring.stream().flatMap(m -> list.apply(m).stream()).map(Named::name));
    }

    private static SortedSet<String> sorted(Stream<String> names) {
        return Collections.unmodifiableSortedSet(names.collect(Collectors.toCollection(TreeSet::new)));
    }
}
