package org.sequitur.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sequitur.exchange.wire.CodeWording;
import org.sequitur.exchange.wire.MeasurementNames;
import org.sequitur.exchange.wire.Mechanism;
import org.sequitur.exchange.wire.MechanismSummary;
import org.sequitur.exchange.wire.Name;
import org.sequitur.exchange.wire.ParameterInForce;
import org.sequitur.exchange.wire.Period;
import org.sequitur.exchange.wire.PeriodLength;
import org.sequitur.exchange.wire.Scheme;
import org.sequitur.exchange.wire.TrackNames;
import org.sequitur.rulebook.Citation;
import org.sequitur.rulebook.Measurement;
import org.sequitur.rulebook.Mechanism.Named;
import org.sequitur.rulebook.Mechanism.NoGradeCode;
import org.sequitur.rulebook.Mechanism.ParameterValue;
import org.sequitur.rulebook.Mechanism.ParameterValue.Kind;
import org.sequitur.rulebook.RuleBook;

/** A mechanism in its published form, with what it shares with the others. */
final class MechanismView {
    private MechanismView() {}

    static MechanismSummary summary(org.sequitur.rulebook.Mechanism mechanism, RuleBook book) {
        return new MechanismSummary(
                mechanism.code(), mechanism.title(), mechanism.body(), book.digest(mechanism.code()));
    }

    static Mechanism of(org.sequitur.rulebook.Mechanism mechanism, RuleBook book) {
        return new Mechanism(
                mechanism.code(),
                mechanism.title(),
                mechanism.body(),
                book.digest(mechanism.code()),
                mechanism.schemes().stream().map(MechanismView::scheme).toList(),
                noGradeCodes(mechanism, book.common()),
                mechanism.periods().stream().map(MechanismView::period).toList(),
                parameters(mechanism, book.common()),
                names(mechanism.cooperation()),
                names(mechanism.states()),
                mechanism.tracks().stream()
                        .map(t -> new TrackNames(t.name(), t.wording(), names(t.values())))
                        .toList(),
                names(mechanism.steps()),
                names(mechanism.bodyActs()),
                mechanism.measurements().stream()
                        .map(MechanismView::measurement)
                        .toList(),
                UnconfirmedView.of(mechanism, book));
    }

    private static MeasurementNames measurement(Measurement measurement) {
        Citation citation = measurement.citation();
        return new MeasurementNames(
                measurement.name(),
                measurement.title(),
                measurement.official(),
                citation.text(),
                citation.id(),
                Views.status(citation.status()),
                Views.remark(citation.status()),
                measurement.values().stream()
                        .map(v -> wording(v.name(), v.wording(), v.citation()))
                        .toList());
    }

    private static Scheme scheme(org.sequitur.rulebook.Scheme scheme) {
        Citation citation = scheme.citation();
        return new Scheme(
                scheme.id(),
                scheme.inForce().since(),
                scheme.inForce().until(),
                scheme.official(),
                citation.text(),
                citation.id(),
                Views.status(citation.status()),
                Views.remark(citation.status()),
                citation(scheme.beginning()),
                grades(scheme.grades()),
                scheme.order(),
                scheme.severity(),
                scheme.severityStatus().map(Views::status).orElse(null),
                scheme.referral().orElse(null),
                grades(scheme.caseGrades()));
    }

    private static List<CodeWording> grades(List<org.sequitur.rulebook.Scheme.Grade> grades) {
        return grades.stream()
                .map(g -> wording(g.code(), g.wording(), g.citation()))
                .toList();
    }

    /** Its own, and the common ones that it does not replace. */
    private static List<CodeWording> noGradeCodes(
            org.sequitur.rulebook.Mechanism mechanism, org.sequitur.rulebook.Mechanism common) {
        Map<String, NoGradeCode> codes = new TreeMap<>();
        common.noGradeCodes().forEach(c -> codes.put(c.code(), c));
        mechanism.noGradeCodes().forEach(c -> codes.put(c.code(), c));
        return codes.values().stream()
                .map(c -> wording(c.code(), c.wording(), c.citation()))
                .toList();
    }

    private static CodeWording wording(String code, String wording, Citation citation) {
        return new CodeWording(
                code,
                wording,
                citation.text(),
                citation.id(),
                Views.status(citation.status()),
                Views.remark(citation.status()));
    }

    private static org.sequitur.exchange.wire.Citation citation(Citation citation) {
        return new org.sequitur.exchange.wire.Citation(
                citation.text(), citation.id(), Views.status(citation.status()), Views.remark(citation.status()));
    }

    private static Period period(org.sequitur.rulebook.Period period) {
        return new Period(
                period.kind(),
                period.title(),
                period.starts(),
                period.window(),
                period.printed().orElse(null),
                period.only().map(MechanismView::words).orElse(null),
                period.lengths().stream().map(MechanismView::length).toList());
    }

    private static String words(org.sequitur.rulebook.Period.Only only) {
        return only.fact() + "." + only.field() + ": "
                + only.values().stream().sorted().collect(Collectors.joining(", "));
    }

    private static PeriodLength length(org.sequitur.rulebook.Period.Length length) {
        Citation citation = length.citation();
        return new PeriodLength(
                length.since(),
                length.until().orElse(null),
                length.number(),
                length.unit(),
                length.posted().map(p -> p.fact() + "." + p.field()).orElse(null),
                citation.text(),
                citation.id(),
                Views.status(citation.status()),
                Views.remark(citation.status()));
    }

    private static List<ParameterInForce> parameters(
            org.sequitur.rulebook.Mechanism mechanism, org.sequitur.rulebook.Mechanism common) {
        Map<String, List<ParameterValue>> parameters = new TreeMap<>(common.parameters());
        parameters.putAll(mechanism.parameters());
        List<ParameterInForce> views = new ArrayList<>();
        parameters.forEach((name, values) -> values.forEach(value -> views.add(parameter(name, value))));
        return views;
    }

    static ParameterInForce parameter(String name, ParameterValue value) {
        Citation citation = value.citation();
        return new ParameterInForce(
                name,
                only(value, Kind.NUMBER, value.number()),
                only(value, Kind.FLAG, value.flag()),
                only(value, Kind.TEXT, value.text()),
                value.since(),
                citation.text(),
                citation.id(),
                Views.status(citation.status()),
                Views.remark(citation.status()));
    }

    private static <T> @Nullable T only(ParameterValue value, Kind kind, T said) {
        return value.kind() == kind ? said : null;
    }

    private static List<Name> names(List<Named> named) {
        return named.stream().map(n -> new Name(n.name(), n.wording())).toList();
    }
}
