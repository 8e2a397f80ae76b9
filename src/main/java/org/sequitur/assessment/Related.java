package org.sequitur.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sequitur.rulebook.Citation;
import org.sequitur.rulebook.Crosswalk;
import org.sequitur.rulebook.Crosswalk.Level;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.Scheme;
import org.sequitur.rulebook.Scheme.Mapping;

/**
 * How the grades of an answer stand to a list of levels that several bodies' grades are related to. It is for display only:
 * it changes nothing of the answer, and no body uses it. Source: P-04.
 *
 * @param crosswalk the list; empty if the scheme in force is related to none
 * @param citation where the relation of this scheme to the list comes from
 */
public record Related(Optional<Crosswalk> crosswalk, Optional<Citation> citation, List<Line> components) {
    /** The levels of one component: none if its outcome has no place in the list, several if a fact would have to choose. */
    public record Line(String component, String code, List<Level> levels) {}

    /** The levels of everything that the answer grades. */
    public static Related of(Assessment assessment, RuleBook book) {
        Optional<Mapping> mapping = assessment.scheme().flatMap(Scheme::mapping);
        Optional<Crosswalk> crosswalk = mapping.flatMap(m -> book.common().crosswalks().stream()
                .filter(c -> c.list().equals(m.list()))
                .findFirst());
        Map<String, List<String>> levels = mapping.map(Mapping::levels).orElse(Map.of());
        return new Related(
                crosswalk,
                mapping.map(Mapping::citation),
                crosswalk.stream()
                        .flatMap(c -> assessment.components().stream().map(a -> line(a, c, levels)))
                        .toList());
    }

    private static Line line(ComponentAssessment component, Crosswalk crosswalk, Map<String, List<String>> levels) {
        String code = component.outcome().code();
        Stream<String> names = levels.getOrDefault(code, List.of()).stream();
        return new Line(
                component.component(),
                code,
                names.flatMap(n ->
                                crosswalk.levels().stream().filter(l -> l.name().equals(n)))
                        .toList());
    }
}
