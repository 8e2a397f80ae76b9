package org.sequitur.rulebook;

import java.util.Arrays;
import java.util.Optional;

/**
 * A path within a rules folder, taken apart from its end: {@code un/ccpr-co/grade/x.drl} is the rule file x of the stage
 * grade in the folder un/ccpr-co.
 *
 * @param mechanism the mechanism's whole folder; for other files the folder they stand in
 * @param parent the name of the folder in which the file stands
 * @param stage empty if that folder is not named like a stage
 */
record BookPath(String path, String mechanism, String parent, Optional<RuleStage> stage, String file) {
    static final String MECHANISM = "mechanism.yaml";
    private static final String RULES = ".drl";
    private static final String CASES = ".cases.yaml";

    static BookPath of(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        String folder = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
        String parent = folder.substring(folder.lastIndexOf('/') + 1);
        Optional<RuleStage> stage = Arrays.stream(RuleStage.values())
                .filter(s -> s.folder().equals(parent))
                .findFirst();
        boolean inStage = stage.isPresent() && folder.contains("/") && !file.equals(MECHANISM);
        String mechanism = inStage ? folder.substring(0, folder.lastIndexOf('/')) : folder;
        return new BookPath(path, mechanism, parent, inStage ? stage : Optional.empty(), file);
    }

    boolean isMechanism() {
        return file.equals(MECHANISM);
    }

    boolean isRules() {
        return file.endsWith(RULES);
    }

    boolean isCases() {
        return file.endsWith(CASES);
    }

    /** The name that the rules of this file bear. */
    String concept() {
        return file.substring(0, file.length() - RULES.length());
    }

    /** The mechanism's code, if its folder bears it. */
    String code() {
        return mechanism.substring(mechanism.lastIndexOf('/') + 1);
    }
}
