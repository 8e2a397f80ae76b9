package org.sequitur.followup;

import static org.sequitur.followup.FollowUps.day;
import static org.sequitur.followup.FollowUps.on;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Single facts for a test; what is not said is empty or not known. */
public final class Samples {
    private Samples() {}

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
}
