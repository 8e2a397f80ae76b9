package org.sequitur.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sequitur.exchange.wire.Assessment;
import org.sequitur.exchange.wire.ComponentAssessment;
import org.sequitur.exchange.wire.Finding;
import org.sequitur.exchange.wire.Missing;
import org.sequitur.exchange.wire.Reason;
import org.sequitur.exchange.wire.Review;
import org.sequitur.pages.AssessmentModel.MissingModel;
import org.sequitur.pages.ComponentModel.Detail;
import org.sequitur.pages.ComponentModel.Measured;

/** Puts together what the page says of each component. */
final class ComponentModels {
    private static final int ALL = 240_000;
    private static final int LIST = 30_000;
    private static final int OF_ONE = 1_000;
    /** About how much more what stands under a reason takes than the reason itself. */
    private static final int UNDER_ONE = 4;

    private static final int LONGEST_OUTLINE = 160;

    private final PostedFacts posted;
    private final Assessment answer;
    private final Why why;
    private final FactLinks links;
    private final Words words;
    private final Windows windows;

    ComponentModels(PostedFacts posted, Assessment answer, Why why, FactLinks links, Words words, Windows windows) {
        this.windows = windows;
        this.posted = posted;
        this.answer = answer;
        this.why = why;
        this.links = links;
        this.words = words;
    }

    List<ComponentModel> all() {
        List<ComponentAssessment> drawn =
                windows.show("components", answer.getComponents(), ComponentModels::weight, ALL);
        List<ComponentModel> models = new ArrayList<>();
        for (ComponentAssessment said : answer.getComponents()) {
            String anchor = "component-" + models.size();
            String href = windows.link("components", models.size(), anchor);
            String text = postedText(said, "text");
            models.add(
                    drawn.contains(said)
                            ? new ComponentModel(said, anchor, href, text, detail(said, anchor))
                            : new ComponentModel(said, anchor, href, Texts.cut(text, LONGEST_OUTLINE), null));
        }
        return models;
    }

    /** About how many letters its lists take, of which each is cut by itself. */
    private static int weight(ComponentAssessment said) {
        Stream<Reason> asked = said.getReview().stream().map(Review::getReason);
        int found = said.getFindings().stream()
                .mapToInt(f -> weight(f.getText(), f.getBecause()))
                .sum();
        return 2 * OF_ONE
                + Math.min(LIST, found)
                + Math.min(2 * LIST, weight(said.getReasons().stream()))
                + Math.min(2 * LIST, weight(asked));
    }

    private static int weight(Stream<Reason> reasons) {
        return reasons.mapToInt(r -> UNDER_ONE * weight(r.getText(), r.getBecause()))
                .sum();
    }

    private static int weight(String text, List<String> because) {
        return OF_ONE + text.length() + OF_ONE * because.size();
    }

    private Detail detail(ComponentAssessment said, String anchor) {
        return new Detail(
                postedText(said, "paragraph"),
                cut(anchor + "-why", why.reasons(said.getReasons(), said)),
                windows.show(
                        anchor + "-missing",
                        said.getMissing().stream().map(m -> missing(m, said)).toList(),
                        m -> m.reason().weight(),
                        LIST),
                cut(
                        anchor + "-aside",
                        said.getSetAside().stream()
                                .map(s -> why.reason(s.getReason(), said).after(words.code(s.getCode())))
                                .toList()),
                cut(
                        anchor + "-asks",
                        said.getReview().stream()
                                .map(r -> why.reason(r.getReason(), said).after(r.getQuestion()))
                                .toList()),
                cut(anchor + "-excluded", findings(said, true)),
                cut(anchor + "-found", findings(said, false)),
                windows.show(anchor + "-indicators", said.getIndicators(), i -> OF_ONE, LIST),
                said.getMeasurements().stream()
                        .map(m -> new Measured(m, why.reasons(m.getReasons(), said)))
                        .toList());
    }

    private List<Reasoned> cut(String name, List<Reasoned> all) {
        return windows.show(name, all, Reasoned::weight, LIST);
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
}
