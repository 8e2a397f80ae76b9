package org.sequitur.assessment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sequitur.followup.DocumentKind;
import org.sequitur.followup.Parameter;
import org.sequitur.followup.SourceType;
import org.sequitur.rulebook.Mechanism;
import org.sequitur.rulebook.Mechanism.ParameterValue;
import org.sequitur.rulebook.RuleBook;

/** The parameters in force on a day; a mechanism's own replaces the common one of the same name. */
final class Parameters {
    private static final String INDEPENDENT_ORGANS = "independent-state-organs";
    private static final String SELF_PROVING = "self-proving-documents";

    private final SortedMap<String, ParameterValue> inForce = new TreeMap<>();
    private final List<Parameter> facts;

    Parameters(RuleBook book, Mechanism mechanism, LocalDate rulesAsOf) {
        for (Mechanism declaring : List.of(book.common(), mechanism)) {
            declaring
                    .parameters()
                    .keySet()
                    .forEach(name ->
                            declaring.parameterOn(name, rulesAsOf).ifPresent(value -> inForce.put(name, value)));
        }
        facts = inForce.entrySet().stream()
                .map(e -> new Parameter(
                        e.getKey(),
                        e.getValue().number(),
                        e.getValue().flag(),
                        e.getValue().text()))
                .toList();
    }

    List<Parameter> facts() {
        return facts;
    }

    Optional<ParameterValue> value(String name) {
        return Optional.ofNullable(inForce.get(name));
    }

    Map<String, ParameterValue> all() {
        return inForce;
    }

    Clusters clusters() {
        return new Clusters(named(INDEPENDENT_ORGANS, SourceType.class), named(SELF_PROVING, DocumentKind.class));
    }

    private <E extends Enum<E>> Set<E> named(String parameter, Class<E> valueSet) {
        Set<E> named = EnumSet.noneOf(valueSet);
        value(parameter).stream()
                .flatMap(v -> Arrays.stream(v.text().split("\\s+")))
                .filter(name -> !name.isEmpty())
                .forEach(name -> named.add(Enum.valueOf(valueSet, name)));
        return named;
    }
}
