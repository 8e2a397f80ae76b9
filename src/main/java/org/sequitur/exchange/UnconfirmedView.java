package org.sequitur.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sequitur.exchange.wire.OpenQuestion;
import org.sequitur.exchange.wire.Unconfirmed;
import org.sequitur.rulebook.Citation;
import org.sequitur.rulebook.Measurement;
import org.sequitur.rulebook.Mechanism;
import org.sequitur.rulebook.Mechanism.NoGradeCode;
import org.sequitur.rulebook.Mechanism.ParameterValue;
import org.sequitur.rulebook.Period;
import org.sequitur.rulebook.Rule;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.RuleStage;
import org.sequitur.rulebook.Scheme;
import org.sequitur.rulebook.Scheme.Grade;

/** Everything of a mechanism that rests on a text which nobody has read, with the questions that wait for one. */
final class UnconfirmedView {
    private final Mechanism mechanism;
    private final List<Unconfirmed> found = new ArrayList<>();

    private UnconfirmedView(Mechanism mechanism) {
        this.mechanism = mechanism;
    }

    /** The entries of mechanism.yaml in the order of its lists, then the rules in that of the stages. */
    static List<Unconfirmed> of(Mechanism mechanism, RuleBook book) {
        UnconfirmedView view = new UnconfirmedView(mechanism);
        mechanism.schemes().forEach(view::scheme);
        Map<String, NoGradeCode> codes = new TreeMap<>();
        book.common().noGradeCodes().forEach(c -> codes.put(c.code(), c));
        mechanism.noGradeCodes().forEach(c -> codes.put(c.code(), c));
        codes.values().forEach(c -> view.add("noGradeCodes " + c.code(), c.wording(), c.citation()));
        mechanism.periods().forEach(view::period);
        Map<String, List<ParameterValue>> parameters =
                new TreeMap<>(book.common().parameters());
        parameters.putAll(mechanism.parameters());
        parameters.forEach((name, values) ->
                values.forEach(v -> view.add("parameters " + name + " since " + v.since(), name, v.citation())));
        mechanism.measurements().forEach(view::measurement);
        for (RuleStage stage : RuleStage.values()) {
            for (Rule rule : book.rules(mechanism.code(), stage)) {
                view.add("rules " + rule.id(), rule.title(), rule.citation());
            }
        }
        return List.copyOf(view.found);
    }

    private void scheme(Scheme scheme) {
        String where = "schemes " + scheme.id();
        add(where, "The scale " + scheme.id(), scheme.citation());
        add(
                where + " beginning",
                "The first day of the scale, " + scheme.inForce().since(),
                scheme.beginning());
        for (Grade grade : scheme.grades()) {
            if (!grade.citation().equals(scheme.citation())) {
                add(where + " grade " + grade.code(), grade.wording(), grade.citation());
            }
        }
        for (Grade grade : scheme.caseGrades()) {
            if (!grade.citation().equals(scheme.citation())) {
                add(where + " case grade " + grade.code(), grade.wording(), grade.citation());
            }
        }
    }

    private void period(Period period) {
        String where = "periods " + period.kind();
        period.printedBy().ifPresent(c -> add(where + " printed", period.title() + ", as printed", c));
        period.lengths().forEach(l -> add(where + " since " + l.since(), period.title(), l.citation()));
    }

    private void measurement(Measurement measurement) {
        String where = "measurements " + measurement.name();
        add(where, measurement.title(), measurement.citation());
        for (Measurement.Value value : measurement.values()) {
            if (!value.citation().equals(measurement.citation())) {
                add(where + " " + value.name(), value.wording(), value.citation());
            }
        }
    }

    private void add(String where, String subject, Citation citation) {
        if (citation.status().unconfirmed()) {
            found.add(new Unconfirmed(
                    where,
                    subject,
                    citation.text(),
                    citation.id(),
                    Views.status(citation.status()),
                    Views.remark(citation.status()),
                    mechanism.questions().stream()
                            .filter(q -> q.rows().contains(citation.id()))
                            .map(q -> new OpenQuestion(q.id(), q.asks(), q.document()))
                            .toList()));
        }
    }
}
