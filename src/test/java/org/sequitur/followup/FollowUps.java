package org.sequitur.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds a follow-up for a test; what is not said is empty or not known. */
public final class FollowUps {
    private String mechanism = "x-co";
    private Obligation obligation = Samples.obligation("2020-01-15", null);
    private final List<Component> components = new ArrayList<>();
    private final List<Round> rounds = new ArrayList<>();
    private final List<Reply> replies = new ArrayList<>();
    private final List<Reminder> reminders = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Engagement> engagements = new ArrayList<>();
    private final List<Barrier> barriers = new ArrayList<>();
    private final List<BodyAct> bodyActs = new ArrayList<>();
    private final List<OwnFact> own = new ArrayList<>();
    private final List<Judgement> judgements = new ArrayList<>();
    private final List<Session> sessions = new ArrayList<>();
    private final Set<LocalDate> holidays = new HashSet<>();

    private FollowUps() {}

    /** A follow-up to concluding observations of 15 January 2020 that print no due day. */
    public static FollowUps followUp() {
        return new FollowUps();
    }

    public static LocalDate on(String day) {
        return LocalDate.parse(day);
    }

    public static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    public FollowUps under(String code) {
        mechanism = code;
        return this;
    }

    public FollowUps to(Obligation followedUp) {
        obligation = followedUp;
        return this;
    }

    public FollowUps with(Component... more) {
        components.addAll(List.of(more));
        return this;
    }

    public FollowUps with(Round... more) {
        rounds.addAll(List.of(more));
        return this;
    }

    public FollowUps with(Reply... more) {
        replies.addAll(List.of(more));
        return this;
    }

    public FollowUps with(Reminder... more) {
        reminders.addAll(List.of(more));
        return this;
    }

    public FollowUps with(Measure... more) {
        measures.addAll(List.of(more));
        return this;
    }

    public FollowUps with(Evidence... more) {
        evidence.addAll(List.of(more));
        return this;
    }

    public FollowUps with(Indicator... more) {
        indicators.addAll(List.of(more));
        return this;
    }

    public FollowUps with(Engagement... more) {
        engagements.addAll(List.of(more));
        return this;
    }

    public FollowUps with(Barrier... more) {
        barriers.addAll(List.of(more));
        return this;
    }

    public FollowUps with(BodyAct... more) {
        bodyActs.addAll(List.of(more));
        return this;
    }

    public FollowUps with(OwnFact... more) {
        own.addAll(List.of(more));
        return this;
    }

    public FollowUps with(Judgement... more) {
        judgements.addAll(List.of(more));
        return this;
    }

    public FollowUps with(Session... more) {
        sessions.addAll(List.of(more));
        return this;
    }

    public FollowUps withHoliday(String day) {
        holidays.add(on(day));
        return this;
    }

    public FollowUp build() {
        return new FollowUp(
                "f1",
                mechanism,
                "XXA",
                obligation,
                components,
                rounds,
                replies,
                reminders,
                measures,
                evidence,
                indicators,
                engagements,
                barriers,
                bodyActs,
                own,
                judgements,
                new Calendars(sessions, holidays));
    }
}
