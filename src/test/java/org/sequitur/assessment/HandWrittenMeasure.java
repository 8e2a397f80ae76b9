package org.sequitur.assessment;

import java.util.EnumSet;
import java.util.Set;
import org.sequitur.followup.Answer;
import org.sequitur.followup.AskKind;
import org.sequitur.followup.CountedMeasure;
import org.sequitur.followup.Coverage;
import org.sequitur.followup.Direction;
import org.sequitur.followup.Relevance;
import org.sequitur.followup.Stage;

/** What {@link HandWritten} asks of a measure, given the kind of thing that was asked for. */
record HandWrittenMeasure(CountedMeasure measure, AskKind askKind) {
    private static final Set<Stage> LAW_ONLY = EnumSet.of(Stage.IN_FORCE, Stage.PARTLY_IMPLEMENTED);

    boolean mayBeDone() {
        boolean practical = measure.counted().compareTo(Stage.OPERATIONAL) >= 0;
        boolean structure = measure.counted().compareTo(Stage.IN_FORCE) >= 0 && askKind != AskKind.PRACTICE;
        if (measure.afterRecommendation() != Answer.YES || !(practical || structure)) {
            return false;
        }
        boolean mayCover = covers() || measure.coverage() == Coverage.UNKNOWN;
        boolean askOpen = askKind == AskKind.UNKNOWN && LAW_ONLY.contains(measure.counted());
        return mayCover && (notJudged() || fits(Answer.YES) && (measure.coverage() == Coverage.UNKNOWN || askOpen));
    }

    boolean carriedOut() {
        return measure.counted().compareTo(Stage.OPERATIONAL) >= 0
                || measure.counted().compareTo(Stage.IN_FORCE) >= 0 && askKind == AskKind.STRUCTURAL;
    }

    boolean fits(Answer after) {
        return measure.relevance() == Relevance.ON_POINT
                && (measure.direction() == Direction.TOWARDS || measure.direction() == Direction.NEUTRAL)
                && measure.afterRecommendation() == after;
    }

    boolean covers() {
        return measure.coverage().compareTo(Coverage.SUBSTANTIAL) >= 0;
    }

    boolean counts() {
        return fits(Answer.YES) && measure.counted().compareTo(Stage.SUBMITTED_TO_PARLIAMENT) >= 0;
    }

    boolean undated() {
        return fits(Answer.UNKNOWN) && measure.counted().compareTo(Stage.SUBMITTED_TO_PARLIAMENT) >= 0;
    }

    boolean isContrary(Answer after) {
        return measure.relevance() == Relevance.ON_POINT
                && measure.direction() == Direction.CONTRARY
                && measure.afterRecommendation() == after
                && measure.counted().compareTo(Stage.ANNOUNCED) >= 0;
    }

    boolean mayBeContrary() {
        boolean open = measure.relevance() == Relevance.UNKNOWN
                        && (measure.direction() == Direction.CONTRARY || measure.direction() == Direction.UNKNOWN)
                || measure.relevance() == Relevance.ON_POINT && measure.direction() == Direction.UNKNOWN;
        return open
                && measure.afterRecommendation() != Answer.NO
                && measure.counted().compareTo(Stage.ANNOUNCED) >= 0;
    }

    boolean notJudged() {
        boolean open = measure.relevance() == Relevance.UNKNOWN && measure.direction() != Direction.CONTRARY
                || measure.relevance() == Relevance.ON_POINT && measure.direction() == Direction.UNKNOWN;
        return open
                && measure.afterRecommendation() != Answer.NO
                && measure.counted().compareTo(Stage.SUBMITTED_TO_PARLIAMENT) >= 0;
    }
}
