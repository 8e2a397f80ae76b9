package org.sequitur.cases;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.assessment.Assessment;
import org.sequitur.assessment.Missing;
import org.sequitur.assessment.Outcome;
import org.sequitur.assessment.Reason;
import org.sequitur.assessment.Trace;
import org.sequitur.assessment.Trace.RuleLine;
import org.sequitur.cases.WorkedCase.Match;
import org.sequitur.rulebook.InForce;
import org.sequitur.rulebook.Rule;
import org.sequitur.rulebook.RuleBook;

/** Tells in one line why a worked case failed: what was expected, what came, and what led to it. */
record Why(RuleBook book, WorkedCase worked, Assessment assessment) {

    /** Why the rule did not do what was expected of it. */
    String rule(Match expected) {
        return expected == Match.MATCHES
                ? "Expected: " + worked.rule().concept() + " matches. It stayed silent: " + silence()
                : "Expected: " + worked.rule().concept() + " is silent. It matched " + matches();
    }

    /** Why no component has this outcome, grade or code. */
    String outcome(String expected) {
        String came = assessment.components().stream()
                .filter(c -> worked.speaksOf(c.component()))
                .map(c -> "Component " + c.component() + " is " + came(c.outcome()))
                .collect(Collectors.joining(" "));
        return "Expected: " + expected + ". " + (came.isEmpty() ? "But " + noComponent() : came);
    }

    private String silence() {
        List<Rule> versions = book
                .rules(worked.followUp().mechanism(), worked.rule().stage())
                .stream()
                .filter(r -> worked.rule().names(r.id()))
                .toList();
        if (versions.isEmpty()) {
            return worked.followUp().mechanism() + " has no such rule.";
        }
        if (versions.stream().noneMatch(r -> r.inForce().on(worked.days().rulesAsOf()))) {
            return "it is not in force on " + worked.days().rulesAsOf() + ", but "
                    + versions.stream().map(r -> days(r.inForce())).collect(Collectors.joining(" and ")) + ".";
        }
        String failed = lines().flatMap(
                        l -> l.failedOn().map(c -> "this does not hold" + of(l) + ": " + oneLine(c)).stream())
                .distinct()
                .collect(Collectors.joining("; "));
        return failed.isEmpty() ? noComponent() : failed;
    }

    private String matches() {
        return lines().filter(RuleLine::matched)
                        .flatMap(l -> l.bindings().stream().map(b -> bound(b) + of(l)))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private Stream<RuleLine> lines() {
        return assessment.trace().map(Trace::rules).orElse(List.of()).stream()
                .filter(l -> worked.rule().names(l.rule()) && worked.speaksOf(l.component()));
    }

    private String noComponent() {
        String which = worked.expected().component().map(c -> c + " ").orElse("");
        return "there is no component " + which + "on " + worked.days().asOf() + ".";
    }

    private static String came(Outcome outcome) {
        if (outcome instanceof Outcome.Indeterminate open) {
            return "INDETERMINATE, could be " + String.join(" or ", open.could()) + ": "
                    + open.missing().stream().map(Why::missing).distinct().collect(Collectors.joining("; ")) + ".";
        }
        if (outcome instanceof Outcome.Referred referred) {
            return "REFERRED: " + referred.why();
        }
        return outcome.code() + ": "
                + outcome.reasons().stream().map(Why::reason).collect(Collectors.joining(" "));
    }

    private static String missing(Missing missing) {
        return missing.fact() + "." + missing.field() + " is not known ("
                + missing.reason().rule().name() + ")";
    }

    private static String reason(Reason reason) {
        return reason.text() + " (" + reason.rule().name() + ")";
    }

    private static String bound(SortedMap<String, String> bindings) {
        return bindings.isEmpty()
                ? "without naming a fact"
                : bindings.entrySet().stream()
                        .map(b -> b.getKey() + " = " + b.getValue())
                        .collect(Collectors.joining(", ", "with ", ""));
    }

    private static String of(RuleLine line) {
        return line.component().isEmpty() ? "" : " for component " + line.component();
    }

    private static String days(InForce days) {
        return Optional.ofNullable(days.until())
                .map(until -> "from " + days.since() + " until before " + until)
                .orElse("from " + days.since());
    }

    private static String oneLine(String condition) {
        return condition.strip().replaceAll("\\s+", " ");
    }
}
