package org.sequitur.assessment;

import static org.sequitur.followup.Addressed.NOT_AT_ALL;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sequitur.followup.Addressed;
import org.sequitur.followup.Answer;
import org.sequitur.followup.AskKind;
import org.sequitur.followup.Component;
import org.sequitur.followup.CountedMeasure;
import org.sequitur.followup.Deadline;
import org.sequitur.followup.Evidence;
import org.sequitur.followup.Fact;
import org.sequitur.followup.FollowUp;
import org.sequitur.followup.Indicator;
import org.sequitur.followup.Obligation;
import org.sequitur.followup.Reminder;
import org.sequitur.followup.Reply;
import org.sequitur.followup.ReplyPart;
import org.sequitur.followup.Stance;
import org.sequitur.rulebook.Mechanism;

/**
 * The criteria by which a part is graded under the present scale of {@code ccpr-co}, as somebody would write them who keeps
 * no rules: one day, one scale, no reasons, no findings. Only there to be measured against; a test holds it to the rules.
 */
final class HandWritten {
    private final List<Fact> facts;
    private final Component component;
    private final int round;
    private final List<ReplyPart> parts;
    private final List<HandWrittenMeasure> measures;
    private final HandWrittenEvidence evidence;
    private final HandWrittenIndicators indicators;

    HandWritten(List<Fact> facts, Component component, int round) {
        this.facts = facts;
        this.component = component;
        this.round = round;
        this.parts =
                of(ReplyPart.class).stream().filter(p -> p.round() == round).toList();
        this.measures = of(CountedMeasure.class).stream()
                .map(m -> new HandWrittenMeasure(m, component.askKind()))
                .toList();
        this.indicators = new HandWrittenIndicators(of(Indicator.class));
        this.evidence = new HandWrittenEvidence(
                of(Evidence.class), of(Obligation.class).get(0).adoptedOn());
    }

    /** The outcome of each part, from the posted facts. */
    static List<String> outcomes(Mechanism mechanism, FollowUp followUp, Days days) {
        Seen seen = Seen.on(followUp, days);
        List<DeadlineLine> deadlines = new Clocks(seen, days, new DateArithmetic(followUp.calendars())).of(mechanism);
        List<String> outcomes = new ArrayList<>();
        for (Component component : seen.components()) {
            ComponentFacts own = new ComponentFacts(seen, component);
            List<Fact> all = new ArrayList<>(own.withoutEvidence());
            all.add(seen.obligation());
            all.addAll(seen.replies());
            all.addAll(seen.reminders());
            deadlines.forEach(d -> all.add(d.deadline()));
            all.addAll(own.evidence());
            own.measures()
                    .forEach(m -> m.components().stream()
                            .filter(p -> p.component().equals(component.id()))
                            .forEach(p -> all.add(Counting.counted(m, p, seen.obligation(), Map.of()))));
            outcomes.add(new HandWritten(
                            all, component, seen.currentRound(component.id()).number())
                    .outcome());
        }
        return outcomes;
    }

    /** A grade, a no-grade code, or INDETERMINATE. */
    String outcome() {
        if (component.selectedForFollowUp() == Answer.NO) {
            return "NOT_IN_FOLLOW_UP";
        }
        if (component.selectedForFollowUp() == Answer.UNKNOWN) {
            return "INDETERMINATE";
        }
        return of(Reply.class).stream().anyMatch(r -> r.round() == round) ? answered() : silent();
    }

    private String silent() {
        if (reminderRanOut()) {
            return "D";
        }
        List<Deadline> due =
                deadlines("reply").stream().filter(d -> d.round() == round).toList();
        if (due.isEmpty()) {
            boolean reminded = of(Reminder.class).stream().anyMatch(r -> r.round() == round);
            return reminded ? "OVERDUE" : "INDETERMINATE";
        }
        return due.get(0).passed() ? "OVERDUE" : "NOT_YET_DUE";
    }

    private boolean reminderRanOut() {
        return of(Reminder.class).stream()
                .filter(r -> r.round() == round && r.ordinal() >= 1)
                .anyMatch(r -> deadlines("reply-to-reminder").stream()
                        .anyMatch(d -> d.passed() && d.subject().equals(r.id())));
    }

    private String answered() {
        boolean steps = measures.stream().anyMatch(m -> m.counts() || m.undated());
        boolean notJudged = measures.stream().anyMatch(HandWrittenMeasure::notJudged);
        boolean contrary = measures.stream().anyMatch(m -> m.isContrary(Answer.YES));
        boolean rejected = !replyUnread() && stanceIs(Stance.REJECTS_RECOMMENDATION, null)
                || !replyUnread() && stanceIs(Stance.DEFENDS_EXISTING_LAW, Answer.YES);
        if (!steps && !notJudged && (contrary || rejected)) {
            return "E";
        }
        if (!steps && mayBeRejected(contrary || rejected, notJudged)) {
            return "INDETERMINATE";
        }
        boolean answers = parts.stream().anyMatch(ReplyPart::latestAnswer);
        boolean mayAnswer = answers || parts.stream().anyMatch(p -> p.last() && p.addressed() == Addressed.UNKNOWN);
        String best = mayAnswer ? best(answers) : "no";
        if (!best.equals("no")) {
            return best;
        }
        if (answers && steps) {
            return "B";
        }
        return mayAnswer && (notJudged || !answers && steps) ? "INDETERMINATE" : "C";
    }

    private boolean mayBeRejected(boolean rejectedOrContrary, boolean notJudged) {
        return rejectedOrContrary && notJudged
                || stanceIs(Stance.DEFENDS_EXISTING_LAW, Answer.UNKNOWN)
                || parts.stream()
                        .anyMatch(p -> (p.last() || p.latestAnswer())
                                && p.stance() == Stance.UNKNOWN
                                && p.addressed() != NOT_AT_ALL)
                || measures.stream().anyMatch(m -> m.isContrary(Answer.UNKNOWN) || m.mayBeContrary());
    }

    /** A, INDETERMINATE where a missing judgement leaves A open, or no. */
    private String best(boolean answers) {
        if (evidence.contested() || indicators.worse()) {
            return "no";
        }
        boolean done = measures.stream().anyMatch(m -> m.fits(Answer.YES) && m.covers() && m.carriedOut());
        boolean open = measures.stream().anyMatch(HandWrittenMeasure::mayBeDone);
        boolean unclear = evidence.contradictionOpen() || indicators.trendOpen();
        boolean structural = component.askKind() == AskKind.STRUCTURAL;
        boolean commitments = !structural && indicators.onlyCommitments();
        if (answers && done && !unclear && !commitments) {
            return "A";
        }
        boolean askOpen = commitments && done && (component.askKind() == AskKind.UNKNOWN || indicators.effortOpen());
        return open || askOpen || (done && unclear) ? "INDETERMINATE" : "no";
    }

    private boolean replyUnread() {
        return parts.stream()
                .anyMatch(p -> p.last() && p.addressed() == Addressed.UNKNOWN && p.stance() == Stance.UNKNOWN);
    }

    private boolean stanceIs(Stance stance, @Nullable Answer rejection) {
        return parts.stream()
                .anyMatch(p -> (p.last() || p.latestAnswer())
                        && p.stance() == stance
                        && (rejection == null || Objects.equals(p.treatAsRejection(), rejection)));
    }

    private List<Deadline> deadlines(String kind) {
        return of(Deadline.class).stream().filter(d -> d.kind().equals(kind)).toList();
    }

    private <T extends Fact> List<T> of(Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Fact fact : facts) {
            if (type.isInstance(fact)) {
                found.add(type.cast(fact));
            }
        }
        return found;
    }
}
