package org.sequitur.exchange;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequitur.assessment.FindingLine;
import org.sequitur.assessment.GivenBy;
import org.sequitur.assessment.GradeLine;
import org.sequitur.exchange.wire.BodyGrade;
import org.sequitur.exchange.wire.FactRef;
import org.sequitur.exchange.wire.Finding;
import org.sequitur.exchange.wire.Grade;
import org.sequitur.exchange.wire.Judged;
import org.sequitur.exchange.wire.Missing;
import org.sequitur.exchange.wire.Reason;
import org.sequitur.exchange.wire.Review;
import org.sequitur.followup.Stage;

/** The parts that many answers share, in their published form. */
final class Views {
    private Views() {}

    static Reason reason(org.sequitur.assessment.Reason reason) {
        return new Reason(
                reason.rule().toString(),
                reason.citation().id(),
                reason.title(),
                reason.text(),
                reason.citation().text(),
                status(reason.citation().status()),
                remark(reason.citation().status()),
                facts(reason),
                reason.because(),
                judged(reason));
    }

    static List<Reason> reasons(List<org.sequitur.assessment.Reason> reasons) {
        return reasons.stream().map(Views::reason).toList();
    }

    static Finding finding(FindingLine line) {
        org.sequitur.assessment.Reason reason = line.reason();
        return new Finding(
                line.concept(),
                line.stage().folder(),
                reason.rule().toString(),
                reason.citation().id(),
                reason.title(),
                reason.text(),
                reason.citation().text(),
                status(reason.citation().status()),
                remark(reason.citation().status()),
                facts(reason),
                reason.because(),
                judged(reason),
                line.excludes(),
                line.caps().map(Stage::name).orElse(null));
    }

    static Grade grade(GradeLine line) {
        return grade(line.code(), line.wording(), line.givenBy(), line.citation());
    }

    private static Grade grade(String code, String wording, GivenBy givenBy, org.sequitur.rulebook.Citation citation) {
        return new Grade(
                code,
                wording,
                givenBy,
                citation.text(),
                citation.id(),
                status(citation.status()),
                remark(citation.status()));
    }

    static BodyGrade bodyGrade(org.sequitur.assessment.ComponentAssessment.BodyGrade given) {
        GradeLine grade = given.grade();
        return new BodyGrade(
                grade.code(), grade.wording(), grade.givenBy(), given.takenOn(), given.reference(), given.round());
    }

    static Missing missing(org.sequitur.assessment.Missing missing) {
        return new Missing(
                fact(missing.fact()), missing.field(), orNull(missing.component()), reason(missing.reason()));
    }

    static Review review(org.sequitur.assessment.Review review) {
        return new Review(review.reason().rule().toString(), review.question(), reason(review.reason()));
    }

    static FactRef fact(org.sequitur.followup.FactRef fact) {
        return new FactRef(fact.kind(), orNull(fact.id()));
    }

    private static List<FactRef> facts(org.sequitur.assessment.Reason reason) {
        return reason.facts().stream().map(Views::fact).toList();
    }

    private static List<Judged> judged(org.sequitur.assessment.Reason reason) {
        return reason.judged().stream()
                .map(j -> new Judged(
                        fact(j.fact()),
                        orNull(j.component()),
                        j.field(),
                        j.value(),
                        j.by(),
                        j.on().isEmpty() ? null : LocalDate.parse(j.on())))
                .toList();
    }

    static org.sequitur.exchange.wire.Status status(org.sequitur.rulebook.Status status) {
        return org.sequitur.exchange.wire.Status.fromValue(status.flag());
    }

    static @Nullable String remark(org.sequitur.rulebook.Status status) {
        return orNull(status.remark());
    }

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
