package org.sequitur.assessment;

import static org.sequitur.followup.Addressed.NOT_AT_ALL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequitur.followup.Addressed;
import org.sequitur.followup.Answer;
import org.sequitur.followup.AskKind;
import org.sequitur.followup.Component;
import org.sequitur.followup.CountedMeasure;
import org.sequitur.followup.Coverage;
import org.sequitur.followup.Deadline;
import org.sequitur.followup.Direction;
import org.sequitur.followup.Evidence;
import org.sequitur.followup.Fact;
import org.sequitur.followup.FollowUp;
import org.sequitur.followup.Indicator;
import org.sequitur.followup.IndicatorType;
import org.sequitur.followup.Obligation;
import org.sequitur.followup.Relevance;
import org.sequitur.followup.Reliability;
import org.sequitur.followup.Reminder;
import org.sequitur.followup.Reply;
import org.sequitur.followup.ReplyPart;
import org.sequitur.followup.SourceType;
import org.sequitur.followup.Stage;
import org.sequitur.followup.Stance;
import org.sequitur.followup.ToState;
import org.sequitur.rulebook.Mechanism;

/**
 * The criteria by which a part is graded under the present scale of {@code ccpr-co}, as somebody would write them who keeps
 * no rules: one day, one scale, no reasons, no findings. Only there to be measured against; a test holds it to the rules.
 */
final class HandWritten {
    private static final Set<Stage> LAW_ONLY = EnumSet.of(Stage.IN_FORCE, Stage.PARTLY_IMPLEMENTED);

    private final List<Fact> facts;
    private final Component component;
    private final int round;
    private final List<ReplyPart> parts;
    private final List<CountedMeasure> measures;
    private final List<Evidence> admitted;
    private final List<Indicator> indicators;

    HandWritten(List<Fact> facts, Component component, int round) {
        this.facts = facts;
        this.component = component;
        this.round = round;
        this.parts =
                of(ReplyPart.class).stream().filter(p -> p.round() == round).toList();
        this.measures = of(CountedMeasure.class);
        this.indicators = of(Indicator.class);
        this.admitted = of(Evidence.class).stream().filter(this::counts).toList();
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
        boolean steps = measures.stream().anyMatch(m -> counts(m) || undated(m));
        boolean notJudged = measures.stream().anyMatch(this::notJudged);
        boolean contrary = measures.stream().anyMatch(m -> isContrary(m, Answer.YES));
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
                || measures.stream().anyMatch(m -> isContrary(m, Answer.UNKNOWN) || mayBeContrary(m));
    }

    /** A, INDETERMINATE where a missing judgement leaves A open, or no. */
    private String best(boolean answers) {
        if (contested() || indicators.stream().anyMatch(i -> isResult(i) && i.worsened() == Answer.YES)) {
            return "no";
        }
        boolean done = measures.stream().anyMatch(m -> fits(m, Answer.YES) && covers(m) && carriedOut(m));
        boolean open = measures.stream().anyMatch(this::mayBeDone);
        boolean unclear = contradictionOpen()
                || indicators.stream()
                        .anyMatch(i -> isResult(i) && i.met() == Answer.NO && i.worsened() == Answer.UNKNOWN);
        boolean structural = component.askKind() == AskKind.STRUCTURAL;
        boolean commitments = !structural && onlyCommitments();
        if (answers && done && !unclear && !commitments) {
            return "A";
        }
        boolean askOpen = commitments && done && (component.askKind() == AskKind.UNKNOWN || effortOpen());
        return open || askOpen || (done && unclear) ? "INDETERMINATE" : "no";
    }

    private boolean mayBeDone(CountedMeasure m) {
        boolean practical = m.counted().compareTo(Stage.OPERATIONAL) >= 0;
        boolean structure = m.counted().compareTo(Stage.IN_FORCE) >= 0 && component.askKind() != AskKind.PRACTICE;
        if (m.afterRecommendation() != Answer.YES || !(practical || structure)) {
            return false;
        }
        boolean mayCover = covers(m) || m.coverage() == Coverage.UNKNOWN;
        boolean askOpen = component.askKind() == AskKind.UNKNOWN && LAW_ONLY.contains(m.counted());
        return mayCover && (notJudged(m) || fits(m, Answer.YES) && (m.coverage() == Coverage.UNKNOWN || askOpen));
    }

    private boolean carriedOut(CountedMeasure m) {
        return m.counted().compareTo(Stage.OPERATIONAL) >= 0
                || m.counted().compareTo(Stage.IN_FORCE) >= 0 && component.askKind() == AskKind.STRUCTURAL;
    }

    private boolean onlyCommitments() {
        return indicators.stream().anyMatch(i -> i.type() == IndicatorType.STRUCTURAL && isMet(i))
                && indicators.stream().noneMatch(i -> i.type() != IndicatorType.STRUCTURAL && isMet(i))
                && indicators.stream().noneMatch(i -> isResult(i) && !measured(i) && !effortOpen());
    }

    private boolean effortOpen() {
        return indicators.stream().anyMatch(i -> !isResult(i) && !measured(i));
    }

    private static boolean measured(Indicator i) {
        return i.complete() && i.met() != Answer.UNKNOWN;
    }

    private static boolean isMet(Indicator i) {
        return i.complete() && i.met() == Answer.YES;
    }

    private static boolean isResult(Indicator i) {
        return i.type() == IndicatorType.OUTCOME;
    }

    private boolean contested() {
        return admitted.stream()
                .filter(e -> e.relationToStateAccount() == ToState.CONTRADICTS)
                .anyMatch(e -> e.credible() == Answer.YES && e.rebutted() == Answer.NO
                        || outranks(e) && e.credible() != Answer.NO && e.rebutted() != Answer.YES);
    }

    private boolean contradictionOpen() {
        return admitted.stream()
                .filter(e -> e.credible() != Answer.NO && e.rebutted() != Answer.YES)
                .anyMatch(e -> e.relationToStateAccount() == ToState.CONTRADICTS
                        || e.relationToStateAccount() == ToState.UNKNOWN
                                && e.sourceType() != SourceType.STATE
                                && Set.of("CONTRADICTS", "UNKNOWN")
                                        .contains(e.supports().name()));
    }

    private static boolean outranks(Evidence e) {
        return e.sourceType() == SourceType.VISIT_FINDING || e.sourceType() == SourceType.COURT;
    }

    /** Admitted: reliable enough, not improbable, not refuted, of the period, from somebody who may submit. */
    private boolean counts(Evidence e) {
        LocalDate adoptedOn = of(Obligation.class).get(0).adoptedOn();
        LocalDate dataOn = e.dataOn();
        boolean outside = dataOn != null && adoptedOn != null && !dataOn.isAfter(adoptedOn);
        return e.reliability() != Reliability.E && e.credibility() != 5 && !outside && !excluded(e);
    }

    private static boolean excluded(Evidence e) {
        return e.artefact().name().equals("REFUTED") || e.submitterType().name().equals("APPLICANT");
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

    private boolean fits(CountedMeasure m, Answer after) {
        return m.relevance() == Relevance.ON_POINT
                && (m.direction() == Direction.TOWARDS || m.direction() == Direction.NEUTRAL)
                && m.afterRecommendation() == after;
    }

    private static boolean covers(CountedMeasure m) {
        return m.coverage().compareTo(Coverage.SUBSTANTIAL) >= 0;
    }

    private boolean counts(CountedMeasure m) {
        return fits(m, Answer.YES) && m.counted().compareTo(Stage.SUBMITTED_TO_PARLIAMENT) >= 0;
    }

    private boolean undated(CountedMeasure m) {
        return fits(m, Answer.UNKNOWN) && m.counted().compareTo(Stage.SUBMITTED_TO_PARLIAMENT) >= 0;
    }

    private static boolean isContrary(CountedMeasure m, Answer after) {
        return m.relevance() == Relevance.ON_POINT
                && m.direction() == Direction.CONTRARY
                && m.afterRecommendation() == after
                && m.counted().compareTo(Stage.ANNOUNCED) >= 0;
    }

    private static boolean mayBeContrary(CountedMeasure m) {
        boolean open = m.relevance() == Relevance.UNKNOWN
                        && (m.direction() == Direction.CONTRARY || m.direction() == Direction.UNKNOWN)
                || m.relevance() == Relevance.ON_POINT && m.direction() == Direction.UNKNOWN;
        return open && m.afterRecommendation() != Answer.NO && m.counted().compareTo(Stage.ANNOUNCED) >= 0;
    }

    private boolean notJudged(CountedMeasure m) {
        boolean open = m.relevance() == Relevance.UNKNOWN && m.direction() != Direction.CONTRARY
                || m.relevance() == Relevance.ON_POINT && m.direction() == Direction.UNKNOWN;
        return open
                && m.afterRecommendation() != Answer.NO
                && m.counted().compareTo(Stage.SUBMITTED_TO_PARLIAMENT) >= 0;
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
