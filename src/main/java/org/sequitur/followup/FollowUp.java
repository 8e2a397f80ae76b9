package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** The posted root: one obligation and all that was received about it. */
public record FollowUp(
        String id,
        String mechanism,
        String state,
        Obligation obligation,
        List<Component> components,
        List<Round> rounds,
        List<Reply> replies,
        List<Reminder> reminders,
        List<Measure> measures,
        List<Evidence> evidence,
        List<Indicator> indicators,
        List<Engagement> engagements,
        List<Barrier> barriers,
        List<BodyAct> bodyActs,
        List<OwnFact> own,
        List<Judgement> judgements,
        Calendars calendars) {
    public FollowUp {
        requireNonNull(id, "id");
        requireNonNull(mechanism, "mechanism");
        requireNonNull(state, "state");
        requireNonNull(obligation, "obligation");
        requireNonNull(calendars, "calendars");
        components = List.copyOf(components);
        rounds = List.copyOf(rounds);
        replies = List.copyOf(replies);
        reminders = List.copyOf(reminders);
        measures = List.copyOf(measures);
        evidence = List.copyOf(evidence);
        indicators = List.copyOf(indicators);
        engagements = List.copyOf(engagements);
        barriers = List.copyOf(barriers);
        bodyActs = List.copyOf(bodyActs);
        own = List.copyOf(own);
        judgements = List.copyOf(judgements);
    }
}
