package org.sequitur.assessment;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sequitur.assessment.Cause.Kind;
import org.sequitur.followup.Barrier;
import org.sequitur.followup.BodyAct;
import org.sequitur.followup.Dated;
import org.sequitur.followup.Engagement;
import org.sequitur.followup.Evidence;
import org.sequitur.followup.FactRef;
import org.sequitur.followup.FollowUp;
import org.sequitur.followup.Indicator;
import org.sequitur.followup.Judgement;
import org.sequitur.followup.Measure;
import org.sequitur.followup.MeasureStage;
import org.sequitur.followup.OwnFact;
import org.sequitur.followup.Records;
import org.sequitur.followup.Reminder;
import org.sequitur.followup.Reply;
import org.sequitur.followup.Round;
import org.sequitur.followup.Session;
import org.sequitur.rulebook.FactTypes;

/** The days from which posted facts and judgements are seen, and those on which sessions open and end. */
final class BecomingKnown {
    private static final String RECORDED = "recordedOn";

    /** The field in which each fact bears the day on which it happened. */
    private static final Map<Class<? extends Dated>, String> OWN_DAY = Map.of(
            Barrier.class, "claimedOn",
            BodyAct.class, "takenOn",
            Engagement.class, "heldOn",
            Evidence.class, "receivedOn",
            Indicator.class, "dataOn",
            MeasureStage.class, "reachedOn",
            Reminder.class, "sentOn",
            Reply.class, "receivedOn",
            Round.class, "requestedOn");

    private final Range range;
    private final Happenings happenings;

    BecomingKnown(Range range, Happenings happenings) {
        this.range = range;
        this.happenings = happenings;
    }

    void read(FollowUp f) {
        Stream.of(f.rounds(), f.replies(), f.reminders(), f.evidence(), f.indicators(), f.engagements(), f.barriers())
                .flatMap(facts -> facts.stream())
                .forEach(fact -> known(fact, ""));
        f.bodyActs().forEach(act -> known(act, act.type()));
        f.measures().forEach(this::measure);
        f.own().forEach(this::own);
        f.judgements().forEach(this::judgement);
        f.calendars().sessions().forEach(this::session);
    }

    private void known(Dated fact, String says) {
        seenFrom(fact).ifPresent(day -> fact(fact, fact.ref(), field(fact, day), day, says));
    }

    private static String field(Dated fact, LocalDate day) {
        return day.equals(fact.ownDay()) ? OWN_DAY.getOrDefault(fact.getClass(), RECORDED) : RECORDED;
    }

    /** A measure is known when it is recorded, each of its stages when that and the measure are. */
    private void measure(Measure measure) {
        known(measure, "");
        if (never(measure)) {
            return;
        }
        for (MeasureStage stage : measure.stages()) {
            if (!never(stage)) {
                later(seenFrom(measure), seenFrom(stage))
                        .ifPresent(day -> fact(
                                measure,
                                measure.ref(),
                                field(stage, day),
                                day,
                                stage.stage().name()));
            }
        }
    }

    /** Each day that such a fact bears shows more of it. */
    private void own(OwnFact fact) {
        if (never(fact)) {
            return;
        }
        if (fact.recordedOn() != null) {
            seenFrom(fact).ifPresent(day -> fact(fact, fact.ref(), RECORDED, day, ""));
        }
        OwnFactsSeen.days(fact).forEach(field -> {
            LocalDate day = (LocalDate) Records.value(field, fact);
            if (day != null && !tooLate(day)) {
                later(seenFrom(fact), Optional.of(day)).ifPresent(seen -> own(fact, field, day, seen));
            }
        });
    }

    private void own(OwnFact fact, RecordComponent field, LocalDate day, LocalDate seen) {
        fact(fact, fact.ref(), seen.equals(day) ? field.getName() : RECORDED, seen, "");
    }

    private void fact(Dated fact, FactRef ref, String field, LocalDate day, String says) {
        String component =
                FactTypes.valueOf(fact, "component").map(Object::toString).orElse("");
        happenings.add(
                day, new Cause(Kind.FACT_KNOWN, ref, component, field, day, says), Withholding.ofTheProcedure(fact));
    }

    private void judgement(Judgement judgement) {
        LocalDate day = judgement.madeOn();
        if (day != null && !tooLate(day)) {
            FactRef judged = new FactRef("judgement", judgement.fact());
            Cause cause =
                    new Cause(Kind.JUDGEMENT_MADE, judged, judgement.component(), "madeOn", day, judgement.field());
            happenings.add(day, cause, false);
        }
    }

    /** A session counts as ended from the day after its last. */
    private void session(Session session) {
        LocalDate opens = session.opensOn();
        LocalDate ends = session.endsOn();
        happenings.add(opens, new Cause(Kind.SESSION_OPENED, session.ref(), "", "opensOn", opens, ""), true);
        happenings.add(ends.plusDays(1), new Cause(Kind.SESSION_ENDED, session.ref(), "", "endsOn", ends, ""), true);
    }

    /** The day from which a fact is seen; empty if every day sees it or none does. */
    private Optional<LocalDate> seenFrom(Dated fact) {
        if (never(fact)) {
            return Optional.empty();
        }
        LocalDate happened = fact.ownDay();
        return range.knownAsOf().isPresent()
                ? Optional.ofNullable(happened)
                : later(Optional.ofNullable(happened), Optional.ofNullable(fact.recordedOn()));
    }

    /** Whether the fact became known only after the day whose knowledge counts. */
    private boolean never(Dated fact) {
        LocalDate recorded = fact.recordedOn();
        return tooLate(recorded != null ? recorded : fact.ownDay());
    }

    private boolean tooLate(@Nullable LocalDate known) {
        return known != null && range.knownAsOf().filter(known::isAfter).isPresent();
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.of(one, other).flatMap(Optional::stream).max(LocalDate::compareTo);
    }
}
