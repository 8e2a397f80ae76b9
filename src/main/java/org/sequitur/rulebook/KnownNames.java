package org.sequitur.rulebook;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import org.sequitur.followup.Word;
import org.sequitur.rulebook.Expression.Operand;

/** Holds the names that texts say against what the mechanism declares and what earlier stages conclude. */
final class KnownNames {
    private final RuleText file;
    private final RuleStage stage;
    private final Vocabulary vocabulary;

    KnownNames(RuleText file, RuleStage stage, Vocabulary vocabulary) {
        this.file = file;
        this.stage = stage;
        this.vocabulary = vocabulary;
    }

    /** Whether the text may be compared with the field; anything else than a text may. */
    boolean known(Value field, Value value) {
        if (!(value.operand() instanceof Operand.Text text) || text.value().isEmpty()) {
            return true;
        }
        Optional<String> problem = field.track()
                ? missing(text.value(), "value of a track", trackValues())
                : problem(field.names(), text.value());
        problem.ifPresent(p -> file.problem(value.at().at(), p));
        return problem.isEmpty();
    }

    private Optional<String> problem(Word.Names sort, String name) {
        return switch (sort) {
            case ANY -> Optional.empty();
            case CONCEPT -> concept(name);
            default -> missing(name, words(sort), vocabulary.names(sort));
        };
    }

    private Optional<String> missing(String name, String what, Collection<String> known) {
        return known.contains(name)
                ? Optional.empty()
                : Optional.of("\"" + name + "\" is not a " + what + " that mechanism.yaml declares. "
                        + Suggestions.instead(name, known));
    }

    /** Why no finding of this concept can be there yet; empty if one can. */
    private Optional<String> concept(String name) {
        TreeSet<String> earlier = new TreeSet<>();
        for (RuleStage each : RuleStage.values()) {
            if (each.compareTo(stage) < 0) {
                earlier.addAll(vocabulary.concepts(each));
            }
        }
        if (earlier.contains(name)) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(RuleStage.values())
                .filter(s -> vocabulary.concepts(s).contains(name))
                .findFirst()
                .map(s -> "\"" + name + "\" is found in the stage " + s.folder() + ", which is not before "
                        + stage.folder() + ". Ask only for findings of an earlier stage.")
                .orElseGet(() -> "no rule of an earlier stage is called \"" + name + "\". "
                        + Suggestions.instead(name, earlier)));
    }

    private TreeSet<String> trackValues() {
        TreeSet<String> values = new TreeSet<>();
        vocabulary.trackValues().values().forEach(values::addAll);
        return values;
    }

    private static String words(Word.Names sort) {
        return switch (sort) {
            case BODY_ACT -> "type of body act";
            case CODE -> "grade or no-grade code";
            case COOPERATION -> "cooperation value";
            case DEADLINE -> "kind of deadline";
            case PARAMETER -> "parameter";
            case STATE -> "state";
            case TRACK -> "track";
            case STAGE -> "stage";
            case ANY, CONCEPT -> "name";
        };
    }
}
