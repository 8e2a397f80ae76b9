package org.sequitur.rulebook;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds the versions of one concept together: newest first, each one's last day followed by the next one's first. */
final class Versions {
    private Versions() {}

    /** The rules of a file, in its order, with their places. */
    static void check(RuleText file, List<Rule> rules, List<Shape.Head> heads) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            int at = heads.get(i).name().at();
            if (rule.inForce().since().equals(LocalDate.MIN)
                    || !heads.get(i).name().text().startsWith(rule.id().concept())) {
                continue;
            }
            if (!names.add(heads.get(i).name().text())) {
                file.problem(
                        at,
                        "two rules are called \"" + heads.get(i).name().text()
                                + "\". Add to the older one the year in which it began.");
            } else if (i == 0 && !rule.id().year().isEmpty()) {
                file.problem(
                        at,
                        "the newest version stands first and bears no year. Write \""
                                + rule.id().concept() + "\", or put the newer version above it.");
            } else if (i > 0) {
                older(file, at, rule, rules.get(i - 1));
            }
        }
    }

    private static void older(RuleText file, int at, Rule rule, Rule newer) {
        String year = String.valueOf(rule.inForce().since().getYear());
        if (!rule.id().year().equals(year)) {
            file.problem(
                    at,
                    "an older version bears the year in which it began. Write \""
                            + rule.id().concept() + " " + year + "\".");
        }
        if (!rule.inForce().since().isBefore(newer.inForce().since())) {
            file.problem(at, "this version is not older than the one above it. Put the newest version first.");
        } else if (!newer.inForce().since().equals(rule.inForce().until())) {
            file.problem(
                    at,
                    "this version ends "
                            + (rule.inForce().until() == null
                                    ? "never"
                                    : "on " + rule.inForce().until()) + ", but the one above it begins on "
                            + newer.inForce().since() + ". Write @until(\""
                            + newer.inForce().since() + "\").");
        }
    }
}
