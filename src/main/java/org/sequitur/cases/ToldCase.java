package org.sequitur.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sequitur.followup.OutcomeKind;
import org.sequitur.rulebook.YamlNode;

/**
 * A worked case as its author tells it, to be read by people.
 *
 * @param name its sentence
 * @param day the day for which it asks
 * @param expect what the rule is to do, {@code matches} or {@code silent}, if the case says it
 * @param component of which it speaks; empty means any
 * @param line where it stands in its file, from 1
 */
public record ToldCase(
        String name,
        LocalDate day,
        Optional<String> expect,
        Optional<OutcomeKind> outcome,
        Optional<String> grade,
        Optional<String> component,
        int line) {

    /** The cases that such a file holds; none if it is no case file. */
    public static List<ToldCase> in(String file, String text) {
        return file.endsWith(RuleFileName.CASES)
                ? Concept.at(file)
                        .map(concept -> CaseFileReader.read(file, text, concept, problem -> {}).stream()
                                .map(ToldCase::of)
                                .toList())
                        .orElse(List.of())
                : List.of();
    }

    private static ToldCase of(WrittenCase written) {
        return new ToldCase(
                written.name(),
                written.get("day").flatMap(YamlNode::day).orElseThrow(),
                written.expected().match().map(m -> m.name().toLowerCase(Locale.ROOT)),
                written.expected().outcome(),
                written.expected().grade(),
                written.expected().component(),
                written.place().line());
    }
}
