package org.sequitur.assessment;

import java.util.List;
import org.sequitur.followup.Answer;
import org.sequitur.followup.Indicator;
import org.sequitur.followup.IndicatorType;

/** What {@link HandWritten} asks of the indicators of a part. */
record HandWrittenIndicators(List<Indicator> indicators) {
    boolean worse() {
        return indicators.stream().anyMatch(i -> isResult(i) && i.worsened() == Answer.YES);
    }

    boolean trendOpen() {
        return indicators.stream().anyMatch(i -> isResult(i) && i.met() == Answer.NO && i.worsened() == Answer.UNKNOWN);
    }

    boolean onlyCommitments() {
        return indicators.stream().anyMatch(i -> i.type() == IndicatorType.STRUCTURAL && isMet(i))
                && indicators.stream().noneMatch(i -> i.type() != IndicatorType.STRUCTURAL && isMet(i))
                && indicators.stream().noneMatch(i -> isResult(i) && !measured(i) && !effortOpen());
    }

    boolean effortOpen() {
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
}
