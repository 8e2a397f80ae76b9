package org.sequitur.pages;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequitur.exchange.wire.Assessment;
import org.sequitur.exchange.wire.ComponentAssessment;
import org.sequitur.exchange.wire.Crosswalk;
import org.sequitur.exchange.wire.CrosswalkLine;
import org.sequitur.exchange.wire.Finding;
import org.sequitur.exchange.wire.Missing;
import org.sequitur.exchange.wire.Reason;
import org.sequitur.pages.AssessmentModel.MissingModel;
import org.sequitur.pages.ComponentModel.Measured;

/** Puts together what the page says of each component. */
final class ComponentModels {
    private final PostedFacts posted;
    private final Assessment answer;
    private final Why why;
    private final FactLinks links;
    private final Words words;

    ComponentModels(PostedFacts posted, Assessment answer, Why why, FactLinks links, Words words) {
        this.posted = posted;
        this.answer = answer;
        this.why = why;
        this.links = links;
        this.words = words;
    }

    List<ComponentModel> all() {
        List<ComponentModel> models = new ArrayList<>();
        for (ComponentAssessment said : answer.getComponents()) {
            models.add(model(said, "component-" + models.size()));
        }
        return models;
    }

    private ComponentModel model(ComponentAssessment said, String anchor) {
        return new ComponentModel(
                said,
                anchor,
                postedText(said, "paragraph"),
                postedText(said, "text"),
                why.reasons(said.getReasons(), said),
                said.getMissing().stream().map(m -> missing(m, said)).toList(),
                said.getSetAside().stream()
                        .map(s -> why.reason(s.getReason(), said).after(words.code(s.getCode())))
                        .toList(),
                said.getReview().stream()
                        .map(r -> why.reason(r.getReason(), said).after(r.getQuestion()))
                        .toList(),
                findings(said, true),
                findings(said, false),
                said.getMeasurements().stream()
                        .map(m -> new Measured(m, why.reasons(m.getReasons(), said)))
                        .toList(),
                levels(said));
    }

    private String postedText(ComponentAssessment said, String field) {
        return answer.getWithheld() != null
                ? ""
                : posted.find("component", said.getComponent())
                        .map(f -> PostedFacts.text(f.posted(), field))
                        .orElse("");
    }

    MissingModel missing(Missing missing, @Nullable ComponentAssessment about) {
        return new MissingModel(
                links.to(missing.getFact()),
                missing.getField(),
                missing.getComponent(),
                why.reason(missing.getReason(), about));
    }

    /** What is asked about stands among the questions already. */
    private List<Reasoned> findings(ComponentAssessment said, boolean excluding) {
        return said.getFindings().stream()
                .filter(f -> f.getExcludes() == excluding)
                .filter(f -> said.getReview().stream().noneMatch(r -> asks(r.getReason(), f)))
                .map(f -> why.finding(f, said).after(caps(f)))
                .toList();
    }

    private static boolean asks(Reason reason, Finding finding) {
        return reason.getRule().equals(finding.getRule()) && reason.getText().equals(finding.getText());
    }

    private @Nullable String caps(Finding finding) {
        String caps = finding.getCaps();
        return caps == null ? null : words.say("assessment.caps", words.value(caps));
    }

    private @Nullable CrosswalkLine levels(ComponentAssessment said) {
        Crosswalk crosswalk = answer.getCrosswalk();
        return crosswalk == null
                ? null
                : crosswalk.getComponents().stream()
                        .filter(l -> l.getComponent().equals(said.getComponent()))
                        .findFirst()
                        .orElse(null);
    }
}
