package org.sequitur.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sequitur.rulebook.Conclusion.CaseIs;
import org.sequitur.rulebook.Conclusion.Concludes;
import org.sequitur.rulebook.Conclusion.Indeterminate;
import org.sequitur.rulebook.Mechanism.NoGradeCode;
import org.sequitur.rulebook.Scheme.Grade;

/** Holds what rules conclude against the schemes in force while they are. */
final class SchemeChecks {
    private final SortedMap<String, Mechanism> mechanisms;
    private final Consumer<RuleProblem> problems;

    SchemeChecks(SortedMap<String, Mechanism> mechanisms, Consumer<RuleProblem> problems) {
        this.mechanisms = mechanisms;
        this.problems = problems;
    }

    void report(SortedMap<String, List<Rule>> rules) {
        rules.forEach((code, own) -> {
            Mechanism mechanism = mechanisms.get(code);
            if (mechanism != null) {
                own.forEach(rule -> report(rule, mechanism));
                reportResiduals(own);
            }
        });
    }

    private void report(Rule rule, Mechanism mechanism) {
        if (rule.conclusion() instanceof Concludes grade) {
            report(rule, mechanism, "concludes", List.of(grade.code()), Scheme::order);
        } else if (rule.conclusion() instanceof Indeterminate missing) {
            report(rule, mechanism, "leaves open", missing.could(), Scheme::order);
        } else if (rule.conclusion() instanceof CaseIs grade) {
            report(rule, mechanism, "concludes", List.of(grade.code()), SchemeChecks::caseGrades);
        }
    }

    private void report(
            Rule rule, Mechanism mechanism, String verb, List<String> codes, Function<Scheme, List<String>> known) {
        if (codes.isEmpty()) {
            return;
        }
        if (mechanism.code().equals(RuleBook.COMMON)) {
            reportCommon(rule, mechanism, verb, codes);
            return;
        }
        List<Scheme> overlapping = mechanism.schemes().stream()
                .filter(s -> overlap(s.inForce(), rule.inForce()))
                .toList();
        if (overlapping.isEmpty()) {
            problem(
                    rule,
                    "No scheme of " + mechanism.code() + " is in force while this rule is. Correct @since or @until.");
        }
        for (Scheme scheme : overlapping) {
            List<String> unknown =
                    codes.stream().filter(c -> !known.apply(scheme).contains(c)).toList();
            if (!unknown.isEmpty()) {
                problem(rule, unknown(verb, unknown, scheme, known.apply(scheme)));
            }
        }
    }

    private void reportCommon(Rule rule, Mechanism common, String verb, List<String> codes) {
        List<String> known =
                common.noGradeCodes().stream().map(NoGradeCode::code).toList();
        List<String> unknown = codes.stream().filter(c -> !known.contains(c)).toList();
        if (!unknown.isEmpty()) {
            problem(
                    rule,
                    "This common rule " + verb + " " + listed(unknown)
                            + ", but common rules know only the common no-grade codes: " + String.join(", ", known)
                            + ". Move the rule into a mechanism, or declare the code in common/mechanism.yaml.");
        }
    }

    private static String unknown(String verb, List<String> unknown, Scheme scheme, List<String> known) {
        return "This rule " + verb + " " + listed(unknown) + ", which the scheme \"" + scheme.id() + "\" in force "
                + days(scheme.inForce()) + " does not have. It has: "
                + (known.isEmpty() ? "none" : String.join(", ", known))
                + ". Narrow @since and @until, or write a version of the rule for that scheme.";
    }

    /** A residual rule speaks when no other does, so two of them would always speak together. */
    private void reportResiduals(List<Rule> rules) {
        List<Rule> earlier = new ArrayList<>();
        for (Rule rule : rules.stream().filter(Rule::residual).toList()) {
            earlier.stream()
                    .filter(r -> r.id().stage() == rule.id().stage() && overlap(r.inForce(), rule.inForce()))
                    .findFirst()
                    .ifPresent(other -> problem(
                            rule,
                            "\"" + other.id().name() + "\" in " + other.file()
                                    + " is @otherwise on the same days already. A scheme has one such rule: remove one of them, or"
                                    + " narrow @since and @until."));
            earlier.add(rule);
        }
    }

    private static List<String> caseGrades(Scheme scheme) {
        return scheme.caseGrades().stream().map(Grade::code).toList();
    }

    private static String listed(List<String> codes) {
        return String.join(" and ", codes.stream().map(c -> "\"" + c + "\"").toList());
    }

    private static String days(InForce days) {
        return "from " + days.since() + (days.until() == null ? "" : " until " + days.until());
    }

    private static boolean overlap(InForce one, InForce other) {
        return beginsBefore(one.since(), other) && beginsBefore(other.since(), one);
    }

    private static boolean beginsBefore(LocalDate since, InForce days) {
        return days.until() == null || since.isBefore(days.until());
    }

    private void problem(Rule rule, String message) {
        problems.accept(new RuleProblem(rule.file(), rule.line(), 1, message));
    }
}
