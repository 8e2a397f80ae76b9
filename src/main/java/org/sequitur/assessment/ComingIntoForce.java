package org.sequitur.assessment;

import java.time.LocalDate;
import java.util.List;
import org.sequitur.assessment.Cause.Kind;
import org.sequitur.followup.FactRef;
import org.sequitur.rulebook.InForce;
import org.sequitur.rulebook.Mechanism;
import org.sequitur.rulebook.Mechanism.ParameterValue;
import org.sequitur.rulebook.Period;
import org.sequitur.rulebook.Period.Length;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.RuleStage;

/** The days on which schemes, rules, parameters and the lengths of periods come into force or end. */
final class ComingIntoForce {
    private static final String SINCE = "since";
    private static final String UNTIL = "until";

    private final Happenings happenings;

    ComingIntoForce(Happenings happenings) {
        this.happenings = happenings;
    }

    void read(Mechanism mechanism, RuleBook book) {
        mechanism
                .schemes()
                .forEach(s -> bounds(Kind.SCHEME_BEGAN, Kind.SCHEME_ENDED, new FactRef("scheme", s.id()), s.inForce()));
        for (RuleStage stage : RuleStage.values()) {
            book.rules(mechanism.code(), stage)
                    .forEach(r -> bounds(
                            Kind.RULE_BEGAN, Kind.RULE_ENDED, new FactRef("rule", r.id().toString()), r.inForce()));
        }
        for (Mechanism declaring : List.of(book.common(), mechanism)) {
            declaring.parameters().forEach((name, values) -> values.forEach(v -> parameter(name, v, mechanism, book)));
        }
        mechanism.periods().forEach(this::period);
    }

    private void bounds(Kind began, Kind ended, FactRef what, InForce inForce) {
        add(began, what, SINCE, inForce.since(), "");
        LocalDate until = inForce.until();
        if (until != null) {
            add(ended, what, UNTIL, until, "");
        }
    }

    /** A value that another one hides is not in force. */
    private void parameter(String name, ParameterValue value, Mechanism mechanism, RuleBook book) {
        if (new Parameters(book, mechanism, value.since())
                .value(name)
                .filter(value::equals)
                .isPresent()) {
            add(Kind.PARAMETER_SET, new FactRef("parameter", name), SINCE, value.since(), value.words());
        }
    }

    private void period(Period period) {
        FactRef what = new FactRef("period", period.kind());
        for (Length length : period.lengths()) {
            add(Kind.PERIOD_SET, what, SINCE, length.since(), length.words());
            length.until().ifPresent(end -> add(Kind.PERIOD_SET, what, UNTIL, end, ""));
        }
    }

    private void add(Kind kind, FactRef what, String field, LocalDate day, String says) {
        happenings.add(day, new Cause(kind, what, "", field, day, says), true);
    }
}
