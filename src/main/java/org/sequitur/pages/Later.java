package org.sequitur.pages;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sequitur.pages.AssessmentModel.Named;

/** What will be said on a later day without any new fact, in words. */
final class Later {
    /** As the answer writes it, such as {@code step MOVE_TO_LOI: none -> next}. */
    private static final Pattern CHANGE = Pattern.compile(
            "(?<what>component|cooperation|procedure|case|track|step)(?: (?<name>.+))?: (?<before>.*) -> (?<after>.*)");

    private static final String NONE = "none";
    private static final Pattern OPEN = Pattern.compile("(?<kind>INDETERMINATE|REFERRED)(?:, (?<code>.+) reached)?");

    private final Named mechanism;
    private final Words words;

    /**
     * @param mechanism what it calls its tracks, states and steps
     */
    Later(Named mechanism, Words words) {
        this.mechanism = mechanism;
        this.words = words;
    }

    /** A change that is written in another way is shown as it stands. */
    String said(String change) {
        Matcher read = CHANGE.matcher(change);
        if (!read.matches()) {
            return change;
        }
        String name = read.group("name") == null ? "" : read.group("name");
        String after = read.group("after");
        return switch (read.group("what")) {
            case "step" -> words.say(after.equals(NONE) ? "later.stepEnds" : "later.step", value(name));
            case "track" ->
                words.say("later.track", mechanism.track(name, words), value(read.group("before")), value(after));
            default ->
                words.say(
                        "later." + read.group("what"),
                        name.replace(" measurement ", ", "),
                        value(read.group("before")),
                        value(after));
        };
    }

    private String value(String code) {
        if (code.equals(NONE)) {
            return words.say("later.none");
        }
        Matcher open = OPEN.matcher(code);
        if (open.matches()) {
            String kind = words.say("outcome." + open.group("kind"));
            return open.group("code") == null
                    ? kind
                    : kind + ", " + words.say("glance.reached") + " " + words.code(open.group("code"));
        }
        return mechanism.wordings().getOrDefault(code, words.code(code));
    }
}
