package org.sequitur.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sequitur.followup.Barrier;
import org.sequitur.followup.BodyAct;
import org.sequitur.followup.Component;
import org.sequitur.followup.CurrentRound;
import org.sequitur.followup.Dated;
import org.sequitur.followup.Engagement;
import org.sequitur.followup.Evidence;
import org.sequitur.followup.FollowUp;
import org.sequitur.followup.Indicator;
import org.sequitur.followup.Measure;
import org.sequitur.followup.MeasurePart;
import org.sequitur.followup.MeasureStage;
import org.sequitur.followup.Obligation;
import org.sequitur.followup.OwnFact;
import org.sequitur.followup.Reminder;
import org.sequitur.followup.Reply;
import org.sequitur.followup.ReplyPart;
import org.sequitur.followup.Round;
import org.sequitur.followup.Session;
import org.sequitur.followup.Stage;

/** A follow-up as it stood on the day asked: what had happened and was known, in an order that the request does not choose. */
record Seen(
        Obligation obligation,
        List<Component> components,
        List<Round> rounds,
        List<Reply> replies,
        List<ReplyPart> replyParts,
        List<Reminder> reminders,
        List<Measure> measures,
        List<Evidence> evidence,
        List<Indicator> indicators,
        List<Engagement> engagements,
        List<Barrier> barriers,
        List<BodyAct> bodyActs,
        List<OwnFact> own,
        List<Session> sessions,
        Judgements judgements) {

    static Seen on(FollowUp posted, Days days) {
        Judgements judgements = Judgements.of(posted, days);
        List<Round> rounds = rounds(posted, days);
        List<Component> components = posted.components().stream()
                .map(judgements::seen)
                .sorted(Comparator.comparing(Component::id))
                .toList();
        List<Reply> replies = replies(posted, days);
        return new Seen(
                posted.obligation(),
                components,
                rounds,
                replies,
                ReplyParts.of(replies, rounds, components, judgements),
                reminders(posted, days),
                measures(posted, days, judgements),
                seen(posted.evidence(), days).stream().map(judgements::seen).toList(),
                seen(posted.indicators(), days).stream()
                        .map(i -> judgements.without(i, i.id(), i.component()))
                        .toList(),
                seen(posted.engagements(), days),
                seen(posted.barriers(), days).stream()
                        .map(b -> judgements.without(b, b.id(), b.component()))
                        .toList(),
                seen(posted.bodyActs(), days),
                OwnFactsSeen.of(posted.own(), days, judgements),
                posted.calendars().sessions().stream()
                        .distinct()
                        .sorted(Comparator.comparing(Session::opensOn)
                                .thenComparing(Session::endsOn)
                                .thenComparing(Session::number))
                        .toList(),
                judgements);
    }

    /** The round that counts for a component; for an empty id, the last of all. */
    CurrentRound currentRound(String component) {
        return new CurrentRound(rounds.stream()
                .filter(r -> component.isEmpty() || r.asksAbout(component))
                .mapToInt(Round::round)
                .max()
                .orElse(1));
    }

    private static List<Round> rounds(FollowUp posted, Days days) {
        Obligation obligation = posted.obligation();
        List<Round> rounds = new ArrayList<>(seen(posted.rounds(), days));
        Optional<Round> first = rounds.stream().filter(r -> r.round() == 1).findFirst();
        rounds.removeIf(r -> r.round() == 1);
        LocalDate requestedOn = first.map(Round::requestedOn).orElse(obligation.adoptedOn());
        LocalDate dueOn = first.map(Round::dueOn).orElse(obligation.dueOn());
        rounds.add(new Round(1, requestedOn, dueOn, first.map(Round::components).orElse(List.of()), null));
        rounds.sort(Comparator.comparing(Round::round));
        return List.copyOf(rounds);
    }

    private static List<Reply> replies(FollowUp posted, Days days) {
        List<Reply> inTime = new ArrayList<>(seen(posted.replies(), days));
        inTime.sort(Comparator.comparing(Reply::receivedOn).thenComparing(Reply::id));
        Map<Integer, Integer> last = new LinkedHashMap<>();
        for (int i = 0; i < inTime.size(); i++) {
            last.put(inTime.get(i).round(), i);
        }
        last.values().forEach(i -> inTime.set(i, inTime.get(i).asLast()));
        return List.copyOf(inTime);
    }

    private static List<Reminder> reminders(FollowUp posted, Days days) {
        List<Reminder> inTime = new ArrayList<>(seen(posted.reminders(), days));
        inTime.sort(Comparator.comparing(Reminder::sentOn)
                .thenComparing(Reminder::ordinal)
                .thenComparing(Reminder::id));
        Map<Integer, Integer> last = new LinkedHashMap<>();
        Map<Integer, Integer> highest = new LinkedHashMap<>();
        for (int i = 0; i < inTime.size(); i++) {
            Reminder reminder = inTime.get(i);
            int before = highest.getOrDefault(reminder.round(), 0);
            int ordinal = reminder.ordinal() > 0 ? reminder.ordinal() : before + 1;
            highest.put(reminder.round(), Math.max(before, ordinal));
            last.put(reminder.round(), i);
            inTime.set(i, reminder.asNumber(ordinal));
        }
        last.values().forEach(i -> inTime.set(i, inTime.get(i).asLast()));
        return List.copyOf(inTime);
    }

    private static List<Measure> measures(FollowUp posted, Days days, Judgements judgements) {
        List<Measure> measures = new ArrayList<>();
        for (Measure measure : seen(posted.measures(), days)) {
            List<MeasureStage> stages = measure.stages().stream()
                    .filter(s -> s.seenOn(days.asOf(), days.knownAsOf()))
                    .sorted(Comparator.comparing(MeasureStage::stage))
                    .toList();
            if (stages.isEmpty() && !measure.stages().isEmpty()) {
                continue; // nothing of it had happened yet
            }
            MeasureStage claimed = claimed(stages);
            List<MeasurePart> parts = measure.components().stream()
                    .map(p -> judgements.seen(measure.id(), p))
                    .sorted(Comparator.comparing(MeasurePart::component))
                    .toList();
            measures.add(measure.claiming(stages, parts, claimed.stage(), claimed.reachedOn()));
        }
        return List.copyOf(measures);
    }

    /** The latest dated stage, or the highest undated one if that is higher; an undated setback is taken at its word. */
    private static MeasureStage claimed(List<MeasureStage> stages) {
        MeasureStage claimed = new MeasureStage(Stage.NONE, null, null);
        @Nullable LocalDate latest = null;
        for (MeasureStage stage : stages) {
            LocalDate reachedOn = stage.reachedOn();
            if (reachedOn != null && (latest == null || !reachedOn.isBefore(latest))) {
                claimed = stage;
                latest = reachedOn;
            }
        }
        for (MeasureStage stage : stages) {
            boolean setback = stage.stage().compareTo(Stage.NONE) < 0;
            if (stage.reachedOn() == null && (setback || stage.stage().compareTo(claimed.stage()) > 0)) {
                claimed = stage;
                if (setback) {
                    return claimed;
                }
            }
        }
        return claimed;
    }

    private static <T extends Dated> List<T> seen(List<T> facts, Days days) {
        return facts.stream()
                .filter(f -> f.seenOn(days.asOf(), days.knownAsOf()))
                .sorted(Comparator.comparing(Dated::ref))
                .toList();
    }
}
