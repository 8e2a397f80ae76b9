package org.sequitur.exchange;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sequitur.assessment.Cause;
import org.sequitur.assessment.Standing;
import org.sequitur.assessment.Timeline.Decides;
import org.sequitur.assessment.Timeline.Quiet;
import org.sequitur.assessment.Timeline.Span;
import org.sequitur.exchange.wire.CauseKind;
import org.sequitur.exchange.wire.Timeline;
import org.sequitur.exchange.wire.TimelineCause;
import org.sequitur.exchange.wire.TimelineComponent;
import org.sequitur.exchange.wire.TimelineMeasurement;
import org.sequitur.exchange.wire.TimelineMissing;
import org.sequitur.exchange.wire.TimelineQuietDay;
import org.sequitur.exchange.wire.TimelineReason;
import org.sequitur.exchange.wire.TimelineSpan;
import org.sequitur.exchange.wire.TimelineStep;
import org.sequitur.exchange.wire.TimelineTrack;
import org.sequitur.exchange.wire.TimelineValue;
import org.sequitur.exchange.wire.Versions;
import org.sequitur.followup.OutcomeKind;
import org.sequitur.rulebook.Scheme;

/** A timeline in its published form. */
final class TimelineView {
    private TimelineView() {}

    static Timeline of(org.sequitur.assessment.Timeline said, String service, String engine) {
        return new Timeline(
                said.followUp(),
                said.mechanism(),
                said.state(),
                said.range().from(),
                said.range().to(),
                said.range().knownAsOf().orElse(null),
                said.range().rulesAsOf().orElse(null),
                new Versions(said.ruleBook(), said.mechanismDigest(), service, engine),
                said.looked(),
                said.spans().stream().map(TimelineView::span).toList());
    }

    private static TimelineSpan span(Span span) {
        Standing said = span.standing();
        return new TimelineSpan(
                span.from(),
                span.until().orElse(null),
                said.scheme().map(Scheme::id).orElse(null),
                said.components().stream().map(TimelineView::component).toList(),
                value(said.cooperation()),
                value(said.procedureState()),
                said.tracks().entrySet().stream()
                        .map(t -> new TimelineTrack(
                                t.getKey(),
                                t.getValue().name(),
                                t.getValue().wording(),
                                t.getValue().givenBy()))
                        .toList(),
                said.caseGrade().map(Views::grade).orElse(null),
                said.steps().stream()
                        .map(s -> new TimelineStep(s.code(), s.text(), s.dueOn().orElse(null)))
                        .toList(),
                said.withheld(),
                span.changes(),
                causes(span.because()),
                decides(span.decides()),
                span.quiet().stream().map(TimelineView::quiet).toList());
    }

    private static TimelineComponent component(Standing.Part part) {
        return new TimelineComponent(
                part.component(),
                part.outcome(),
                part.outcome() == OutcomeKind.GRADED
                        ? part.grade().map(Views::grade).orElse(null)
                        : null,
                part.outcome() == OutcomeKind.NO_GRADE
                        ? part.grade().map(Views::grade).orElse(null)
                        : null,
                part.reached().map(Views::grade).orElse(null),
                part.could(),
                part.missing().stream()
                        .map(m -> new TimelineMissing(Views.fact(m.fact()), m.field()))
                        .toList(),
                part.bodyGrade().map(Views::bodyGrade).orElse(null),
                part.measurements().entrySet().stream()
                        .map(m -> new TimelineMeasurement(m.getKey(), m.getValue()))
                        .toList());
    }

    private static @Nullable TimelineValue value(Optional<Standing.Value> value) {
        return value.map(v -> new TimelineValue(v.name(), v.wording(), v.givenBy()))
                .orElse(null);
    }

    private static TimelineQuietDay quiet(Quiet quiet) {
        return new TimelineQuietDay(quiet.day(), causes(quiet.because()), decides(quiet.decides()));
    }

    private static List<TimelineCause> causes(List<Cause> causes) {
        return causes.stream()
                .map(c -> new TimelineCause(
                        CauseKind.fromValue(c.kind().name()),
                        Views.fact(c.fact()),
                        Views.orNull(c.component()),
                        c.field(),
                        c.day(),
                        Views.orNull(c.says())))
                .toList();
    }

    private static List<TimelineReason> decides(List<Decides> decides) {
        return decides.stream()
                .map(d -> new TimelineReason(d.about(), Views.reason(d.reason())))
                .toList();
    }
}
