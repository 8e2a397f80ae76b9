package org.sequitur.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequitur.exchange.wire.RuleVersion;
import org.sequitur.followup.Stage;
import org.sequitur.rulebook.Conclusion;
import org.sequitur.rulebook.Rule;

/** One dated version of a rule in its published form. */
final class RuleVersionView {
    private RuleVersionView() {}

    static RuleVersion of(Rule rule) {
        Conclusion conclusion = rule.conclusion();
        return new RuleVersion(
                rule.id().toString(),
                rule.id().mechanism(),
                rule.id().stage().folder(),
                rule.id().concept(),
                rule.citation().id(),
                rule.title(),
                concludes(conclusion),
                conclusion instanceof Conclusion.Indeterminate open ? open.needs() : null,
                conclusion instanceof Conclusion.Indeterminate open ? open.could() : List.of(),
                rule.citation().text(),
                Views.status(rule.citation().status()),
                Views.remark(rule.citation().status()),
                rule.inForce().since(),
                rule.inForce().until(),
                rule.reason(),
                rule.review().orElse(null),
                rule.caps().map(Stage::name).orElse(null),
                rule.excludes(),
                rule.withholds(),
                rule.residual(),
                rule.file(),
                rule.line());
    }

    /** In the words in which a rule file says it. */
    private static @Nullable String concludes(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.Concludes c) {
            return c.code();
        }
        if (conclusion instanceof Conclusion.Indeterminate) {
            return "indeterminate";
        }
        if (conclusion instanceof Conclusion.CooperationIs c) {
            return "cooperation " + c.value();
        }
        if (conclusion instanceof Conclusion.StateIs s) {
            return "state " + s.value();
        }
        if (conclusion instanceof Conclusion.TrackIs t) {
            return "track " + t.name() + " " + t.value();
        }
        if (conclusion instanceof Conclusion.MeasurementIs m) {
            return "measurement " + m.name() + " " + m.value();
        }
        if (conclusion instanceof Conclusion.CaseIs c) {
            return "case " + c.code();
        }
        return conclusion instanceof Conclusion.Step step ? step.code() : null;
    }
}
