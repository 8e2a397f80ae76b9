package org.sequitur.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds a follow-up for a test; what is not said is empty or not known. */
public final class FollowUps {
    private String mechanism = "x-co";
    private Obligation obligation = obligation("2020-01-15", null);
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

    public static Obligation obligation(@Nullable String adoptedOn, @Nullable String dueOn) {
        return new Obligation(
                "CCPR/C/XXA/CO/2",
                ObligationKind.RECOMMENDATION,
                day(adoptedOn),
                null,
                null,
                null,
                null,
                day(dueOn),
                null,
                null,
                Answer.UNKNOWN);
    }

    public static Component component(String id) {
        return new Component(
                id,
                id,
                "Part " + id,
                Answer.YES,
                AskKind.UNKNOWN,
                StillNeeded.UNKNOWN,
                Category.UNKNOWN,
                Scope.UNKNOWN,
                UprPosition.UNKNOWN,
                null);
    }

    public static Reply reply(String id, int round, String receivedOn, ReplyPart... parts) {
        List<ReplyPart> placed = Arrays.stream(parts)
                .map(p -> part(id, round, receivedOn, p.component(), p.addressed(), p.stance(), p.treatAsRejection()))
                .toList();
        return new Reply(id, round, on(receivedOn), null, placed, false, null);
    }

    /** What a reply says of a component; it belongs to a reply once {@link #reply} takes it up. */
    public static ReplyPart says(String component, Addressed addressed) {
        return part("", 1, "2000-01-01", component, addressed, Stance.UNKNOWN, Answer.UNKNOWN);
    }

    public static ReplyPart says(String component, Addressed addressed, Stance stance, Answer rejection) {
        return part("", 1, "2000-01-01", component, addressed, stance, rejection);
    }

    private static ReplyPart part(
            String reply,
            int round,
            String receivedOn,
            String component,
            Addressed addressed,
            Stance stance,
            Answer rejection) {
        return new ReplyPart(
                reply,
                round,
                on(receivedOn),
                component,
                addressed,
                InformationRelevance.UNKNOWN,
                InformationQuality.UNKNOWN,
                stance,
                rejection,
                Answer.UNKNOWN,
                false,
                false);
    }

    public static Reminder reminder(String id, int ordinal, int round, String sentOn) {
        return new Reminder(id, ordinal, round, on(sentOn), null, false, null);
    }

    public static MeasureStage stage(Stage stage, @Nullable String reachedOn) {
        return new MeasureStage(stage, day(reachedOn), null);
    }

    public static MeasurePart onPoint(String component) {
        return new MeasurePart(component, Relevance.ON_POINT, Direction.TOWARDS, Coverage.PARTIAL, Answer.UNKNOWN);
    }

    public static Measure measure(String id, List<MeasurePart> parts, MeasureStage... stages) {
        return new Measure(id, MeasureKind.LAW, "Act " + id, List.of(stages), parts, Stage.NONE, null, null);
    }

    public static BodyAct act(String id, String type, String takenOn, String component, String grade) {
        return new BodyAct(id, type, on(takenOn), "CCPR/C/1", component, grade, 1, null);
    }

    public static Indicator indicator(String id, String component, @Nullable String dataOn) {
        return new Indicator(
                id,
                component,
                "",
                "Indicator " + id,
                IndicatorType.OUTCOME,
                null,
                null,
                null,
                null,
                null,
                null,
                TargetDirection.UP,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                day(dataOn),
                null);
    }

    public static Session session(int number, String opensOn, String endsOn) {
        return new Session(number, on(opensOn), on(endsOn));
    }

    public static Judgement judged(String fact, String component, String field, String by, @Nullable String madeOn) {
        return new Judgement(fact, component, field, by, day(madeOn));
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
