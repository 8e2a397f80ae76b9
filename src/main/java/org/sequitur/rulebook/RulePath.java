package org.sequitur.rulebook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the place of a rule file says: its mechanism, its stage and its concept. */
record RulePath(String mechanism, RuleStage stage, String concept) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final String ENDING = ".drl";
    private static final String FORM =
            "Rule files stand in common/<stage>/ or <group>/<mechanism>/<stage>/, such as un/ccpr-co/grade/no-report.drl.";

    /** Empty, with a problem reported, if a rule file cannot stand there. */
    static Optional<RulePath> of(RuleText file) {
        List<String> steps = List.of(file.path().split("/", -1));
        boolean common = steps.get(0).equals(RuleBook.COMMON);
        if (steps.size() != (common ? 3 : 4)) {
            file.problem(0, "the file stands in the wrong folder. " + FORM);
            return Optional.empty();
        }
        String folder = steps.get(steps.size() - 2);
        String name = steps.get(steps.size() - 1);
        List<String> stages =
                Arrays.stream(RuleStage.values()).map(RuleStage::folder).toList();
        if (!stages.contains(folder)) {
            file.problem(0, folder + " is not the folder of a stage. " + Suggestions.instead(folder, stages));
            return Optional.empty();
        }
        String concept = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : "";
        String mechanism = common ? RuleBook.COMMON : steps.get(1);
        if (!NAME.matcher(concept).matches() || !NAME.matcher(mechanism).matches()) {
            file.problem(0, "the file's name or folder holds more than small letters, digits and hyphens. " + FORM);
            return Optional.empty();
        }
        return Optional.of(new RulePath(mechanism, RuleStage.values()[stages.indexOf(folder)], concept));
    }

    String packageName() {
        return RuleBook.packageOf(mechanism, stage);
    }
}
