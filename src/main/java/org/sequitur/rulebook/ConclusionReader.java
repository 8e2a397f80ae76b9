package org.sequitur.rulebook;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sequitur.followup.Word;
import org.sequitur.rulebook.FactType.Field;

/** Reads what a rule concludes, and holds it against the stage and the mechanism's words. */
final class ConclusionReader {
    private static final String INDETERMINATE = "indeterminate";
    private static final Set<String> ENDED = Set.of("CLOSED", "DISCONTINUED", "ARCHIVED", "SUSPENDED");
    private static final String PROPOSABLE = "_PROPOSABLE";

    private final RuleText file;
    private final RuleStage stage;
    private final Vocabulary vocabulary;
    private final Annotations annotations;

    ConclusionReader(RuleText file, RuleStage stage, Vocabulary vocabulary, Annotations annotations) {
        this.file = file;
        this.stage = stage;
        this.vocabulary = vocabulary;
        this.annotations = annotations;
    }

    Conclusion read(List<Condition> conditions) {
        Optional<Token> concludes = annotations.value("concludes");
        if (stage == RuleStage.MEASUREMENT) {
            return measurement(concludes);
        }
        if (stage.compareTo(RuleStage.GRADE) < 0) {
            for (String name : List.of("concludes", "needs", "could")) {
                annotations.refuse(
                        name,
                        "a rule of " + stage.folder() + " only finds. Remove it, or move the rule to a later stage.");
            }
            return new Conclusion.Finds();
        }
        if (concludes.isEmpty()) {
            finds();
            return new Conclusion.Finds();
        }
        if (concludes.get().text().equals(INDETERMINATE)) {
            return indeterminate(conditions);
        }
        annotations.refuse("needs", "it goes with @concludes(\"indeterminate\"). Remove one of them.");
        annotations.refuse("could", "it goes with @concludes(\"indeterminate\"). Remove one of them.");
        return switch (stage) {
            case GRADE -> grade(concludes.get());
            case PROCEDURE -> procedure(concludes.get(), conditions);
            default -> step(concludes.get());
        };
    }

    private void finds() {
        annotations.refuse("needs", "it goes with @concludes(\"indeterminate\"). Write that too.");
        annotations.refuse("could", "it goes with @concludes(\"indeterminate\"). Write that too.");
        if (stage != RuleStage.GRADE) {
            annotations.missing("concludes", "Write what the rule concludes, such as " + example() + ".");
        } else if (annotations.value("review").isEmpty()) {
            annotations.missing(
                    "concludes",
                    "Write a grade or no-grade code, or indeterminate; only a rule with @review has none.");
        }
    }

    private String example() {
        return stage == RuleStage.PROCEDURE
                ? "state " + first(Word.Names.STATE, "OPEN")
                : vocabulary.steps().isEmpty()
                        ? "a step that mechanism.yaml declares"
                        : vocabulary.steps().first();
    }

    private String first(Word.Names sort, String otherwise) {
        return vocabulary.names(sort).isEmpty()
                ? otherwise
                : vocabulary.names(sort).first();
    }

    private Conclusion indeterminate(List<Condition> conditions) {
        Optional<Token> needs = annotations.value("needs");
        needs.ifPresentOrElse(
                n -> checkNeeds(n, conditions),
                () -> annotations.missing("needs", "Write the missing fact, such as reply.treatAsRejection."));
        if (stage != RuleStage.GRADE) {
            annotations.refuse("could", "only a rule of grade leaves grades open. Remove it.");
        } else if (annotations.value("could").isEmpty()) {
            annotations.missing("could", "Write every grade or code that the missing fact leaves open, such as E C.");
        }
        List<String> could = annotations.value("could").map(this::codes).orElse(List.of());
        return new Conclusion.Indeterminate(needs.map(Token::text).orElse(""), could);
    }

    private List<String> codes(Token could) {
        List<String> codes = Arrays.stream(could.text().strip().split("\\s+")).toList();
        int at = could.at() + 1;
        for (String code : codes) {
            at = file.text().indexOf(code, at);
            known(at, code, "a grade or no-grade code", vocabulary.names(Word.Names.CODE));
            at += code.length();
        }
        return codes;
    }

    /** A posted field that may be unknown, or one of a fact that the rule finds absent, by the kind of its fact. */
    private void checkNeeds(Token needs, List<Condition> conditions) {
        String[] parts = needs.text().split("\\.", -1);
        TreeSet<String> kinds = new TreeSet<>();
        FactTypes.all().forEach(t -> kinds.add(t.kind()));
        if (parts.length != 2 || !kinds.contains(parts[0])) {
            file.problem(
                    needs.at(),
                    "@needs does not name a fact and its field: \"" + needs.text()
                            + "\". Write them with a dot between, such as reply.treatAsRejection. "
                            + (parts.length == 2 ? Suggestions.instead(parts[0], kinds) : ""));
            return;
        }
        TreeSet<String> open = new TreeSet<>();
        FactTypes.all().stream()
                .filter(t -> t.kind().equals(parts[0]))
                .forEach(t -> t.fields().stream()
                        .filter(f -> f.judged() || absent(t, conditions))
                        .map(Field::name)
                        .forEach(open::add));
        if (!open.contains(parts[1])) {
            file.problem(
                    needs.at(),
                    "@needs names " + parts[1] + ", which is no field of a " + parts[0] + " that may be unknown. "
                            + Suggestions.instead(parts[1], open));
        }
    }

    private static boolean absent(FactType type, List<Condition> conditions) {
        return conditions.stream()
                .anyMatch(c ->
                        c.quantifier() == Condition.Quantifier.NOT && c.type().equals(type));
    }

    private Conclusion grade(Token concludes) {
        known(concludes.at(), concludes.text(), "a grade or no-grade code", vocabulary.names(Word.Names.CODE));
        return new Conclusion.Concludes(concludes.text());
    }

    private Conclusion measurement(Optional<Token> concludes) {
        for (String name : List.of("needs", "could")) {
            annotations.refuse(name, "a rule of measurement asks for nothing. Remove it.");
        }
        if (concludes.isEmpty()) {
            annotations.missing(
                    "concludes", "Write what the rule measures and with which result, such as measurement NAME VALUE.");
            return new Conclusion.Finds();
        }
        Token written = concludes.get();
        List<String> words = List.of(written.text().split(" ", -1));
        if (words.size() != 3 || !words.get(0).equals("measurement")) {
            file.problem(
                    written.at(),
                    "@concludes(\"" + written.text() + "\") cannot be read. Write measurement NAME VALUE.");
            return new Conclusion.Finds();
        }
        Map<String, SortedSet<String>> values = vocabulary.measurementValues();
        if (known(written.at(), words.get(1), "a measurement", values.keySet())) {
            known(
                    written.at(),
                    words.get(2),
                    "a value of the measurement " + words.get(1),
                    values.getOrDefault(words.get(1), new TreeSet<>()));
        }
        return new Conclusion.MeasurementIs(words.get(1), words.get(2));
    }

    private Conclusion step(Token concludes) {
        known(concludes.at(), concludes.text(), "a step", vocabulary.steps());
        return new Conclusion.Step(concludes.text());
    }

    private Conclusion procedure(Token concludes, List<Condition> conditions) {
        List<String> words = List.of(concludes.text().split(" ", -1));
        int at = concludes.at();
        if (words.size() == 2 && words.get(0).equals("cooperation")) {
            known(at, words.get(1), "a cooperation value", vocabulary.names(Word.Names.COOPERATION));
            return new Conclusion.CooperationIs(words.get(1));
        }
        if (words.size() == 2 && words.get(0).equals("state")) {
            known(at, words.get(1), "a state", vocabulary.names(Word.Names.STATE));
            onlyProposed(at, words.get(1), conditions);
            return new Conclusion.StateIs(words.get(1));
        }
        if (words.size() == 2 && words.get(0).equals("case")) {
            known(at, words.get(1), "a grade of the case", vocabulary.caseGrades());
            return new Conclusion.CaseIs(words.get(1));
        }
        if (words.size() == 3 && words.get(0).equals("track")) {
            if (known(at, words.get(1), "a track", vocabulary.names(Word.Names.TRACK))) {
                known(
                        at,
                        words.get(2),
                        "a value of the track " + words.get(1),
                        vocabulary.trackValues().getOrDefault(words.get(1), new TreeSet<>()));
            }
            return new Conclusion.TrackIs(words.get(1), words.get(2));
        }
        file.problem(
                at,
                "@concludes(\"" + concludes.text()
                        + "\") cannot be read. Write cooperation X, state X, track NAME X, case X or indeterminate.");
        return new Conclusion.Finds();
    }

    private void onlyProposed(int at, String state, List<Condition> conditions) {
        boolean ends = ENDED.stream().anyMatch(state::startsWith) && !state.endsWith(PROPOSABLE);
        boolean byBody = conditions.stream()
                .anyMatch(c -> c.quantifier() == Condition.Quantifier.ONE
                        && c.type().name().equals("BodyAct"));
        if (ends && !byBody) {
            file.problem(
                    at,
                    "only the body can say " + state + ". Conclude a state that ends in " + PROPOSABLE
                            + ", or ask for the BodyAct that did it.");
        }
    }

    private boolean known(int at, String name, String what, Collection<String> known) {
        if (!known.contains(name)) {
            file.problem(
                    at,
                    "\"" + name + "\" is not " + what + " that mechanism.yaml declares. "
                            + Suggestions.instead(name, known));
        }
        return known.contains(name);
    }
}
