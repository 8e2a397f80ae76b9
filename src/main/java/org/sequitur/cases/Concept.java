package org.sequitur.cases;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sequitur.rulebook.RuleId;
import org.sequitur.rulebook.RuleStage;

/** A rule in all its versions, as the place of its files tells: mechanism, stage and concept. */
record Concept(String mechanism, RuleStage stage, String concept) {
    private static final Pattern PLACE = Pattern.compile("(?:.*/)?([^/]+)/([a-z]+)/([^/]+?)(?:\\.drl|\\.cases\\.yaml)");

    /** Empty if the file does not stand in a stage of a mechanism. */
    static Optional<Concept> at(String path) {
        Matcher place = PLACE.matcher(path);
        return place.matches()
                ? Arrays.stream(RuleStage.values())
                        .filter(s -> s.folder().equals(place.group(2)))
                        .map(s -> new Concept(place.group(1), s, place.group(3)))
                        .findFirst()
                : Optional.empty();
    }

    /** Whether this is a version of it, be it the mechanism's own or the common one that it uses. */
    boolean names(RuleId rule) {
        return rule.stage() == stage && rule.concept().equals(concept);
    }

    @Override
    public String toString() {
        return mechanism + "/" + stage.folder() + "/" + concept;
    }
}
