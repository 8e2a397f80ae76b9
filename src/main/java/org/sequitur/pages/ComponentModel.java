package org.sequitur.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequitur.exchange.wire.ComponentAssessment;
import org.sequitur.exchange.wire.Grade;
import org.sequitur.exchange.wire.IndicatorResult;
import org.sequitur.exchange.wire.MeasurementResult;
import org.sequitur.pages.AssessmentModel.MissingModel;

/**
 * What the page says of one component.
 *
 * @param anchor the name of its place on the page
 * @param href the link to it; null if the page does not show it and has no address
 * @param text what it asks for, cut short if the page shows no more of it; empty if not posted, or not to be shown
 * @param detail null if the page shows no more of it than its outcome
 */
record ComponentModel(
        ComponentAssessment said,
        String anchor,
        @Nullable String href,
        String text,
        @Nullable Detail detail) {

    /**
     * All that the page says of a component beside its outcome.
     *
     * @param paragraph where it stands in the document; empty if not posted, or not to be shown
     * @param asks what a person is asked, each with the reason for asking
     * @param excluded why some items do not count
     * @param found what else was found
     */
    record Detail(
            String paragraph,
            List<Reasoned> reasons,
            List<MissingModel> missing,
            List<Reasoned> setAside,
            List<Reasoned> asks,
            List<Reasoned> excluded,
            List<Reasoned> found,
            List<IndicatorResult> indicators,
            List<Measured> measurements) {}

    /** Something that is counted or averaged, with why. */
    record Measured(MeasurementResult result, List<Reasoned> reasons) {}

    /** The grade held, the code that stands for none, or the grade reached so far; null if there is none of them. */
    public @Nullable Grade getGrade() {
        Grade grade = said.getGrade();
        Grade code = said.getNoGrade();
        return grade != null ? grade : code != null ? code : said.getReached();
    }
}
