package org.sequitur.pages;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequitur.exchange.wire.Assessment;
import org.sequitur.exchange.wire.Concluded;
import org.sequitur.exchange.wire.Procedure;
import org.sequitur.exchange.wire.Step;
import org.sequitur.pages.AssessmentModel.Named;
import org.sequitur.pages.AssessmentModel.Stated;
import org.sequitur.pages.AssessmentModel.StepModel;
import org.sequitur.pages.AssessmentModel.Story;
import tools.jackson.databind.JsonNode;

/** Puts together everything that the page of an assessment shows, from the request and the answer. */
final class AssessmentModels {
    private final JsonNode request;
    private final Assessment answer;
    private final Words words;
    private final PostedFacts posted;
    private final FactLinks links;
    private final Why why;
    private final ComponentModels components;

    /** Where to learn what was said over time. */
    interface Grades {
        List<GradeSpan> from(LocalDate first, FactLinks links);
    }

    private AssessmentModels(JsonNode request, Assessment answer, Words words) {
        this.request = request;
        this.answer = answer;
        this.words = words;
        this.posted = new PostedFacts(request);
        this.links = new FactLinks(words, posted, answer);
        this.why = new Why(answer, links, new Summaries(words, posted, answer.getWithheld() != null));
        this.components = new ComponentModels(posted, answer, why, links, words);
    }

    /**
     * Of an answer that withholds something, nothing of the request is shown: it holds what is confidential.
     *
     * @param request as posted
     * @param answer with its full trace
     * @param grades what was said of each component from a day on; none if that is not known
     */
    static AssessmentModel model(JsonNode request, Assessment answer, Named mechanism, Grades grades, Words words) {
        return new AssessmentModels(request, answer, words).model(mechanism, grades);
    }

    private AssessmentModel model(Named mechanism, Grades grades) {
        boolean withheld = answer.getWithheld() != null;
        Procedure procedure = answer.getProcedure();
        return new AssessmentModel(
                answer,
                mechanism,
                withheld ? "" : PostedFacts.text(request.path("followUp").path("obligation"), "documentSymbol"),
                answer.getWithheld() == null
                        ? List.of()
                        : why.reasons(answer.getWithheld().getReasons(), null),
                components.all(),
                cooperation(answer.getCooperation()),
                procedure(procedure),
                procedure.getTracks().stream()
                        .map(t -> new Stated(
                                t.getName(),
                                t.getValue(),
                                t.getWording(),
                                t.getGivenBy().name(),
                                why.reasons(t.getReasons(), null)))
                        .toList(),
                answer.getSteps().stream().map(this::step).toList(),
                later(new Later(mechanism.wordings(), words)),
                answer.getMissing().stream()
                        .map(m -> components.missing(m, null))
                        .toList(),
                answer.getFindings().stream().map(f -> why.finding(f, null)).toList(),
                withheld ? Story.NONE : story(grades),
                withheld ? List.of() : evidence(),
                why.workedOut(),
                RulesTried.of(answer.getTrace()),
                withheld ? List.of() : RequestText.of(request, posted));
    }

    private @Nullable Stated cooperation(@Nullable Concluded said) {
        return said == null
                ? null
                : new Stated(
                        "",
                        said.getValue(),
                        said.getWording(),
                        said.getGivenBy().name(),
                        why.reasons(said.getReasons(), null));
    }

    private @Nullable Stated procedure(Procedure said) {
        String state = said.getState();
        String wording = said.getWording();
        return state == null
                ? null
                : new Stated(
                        "",
                        state,
                        wording == null ? "" : wording,
                        said.getGivenBy() == null ? "" : said.getGivenBy().name(),
                        why.reasons(said.getReasons(), null));
    }

    private List<String> later(Later in) {
        List<String> then = answer.getHoldsUntil().getThen();
        return then == null ? List.of() : then.stream().map(in::said).toList();
    }

    private StepModel step(Step step) {
        return new StepModel(step.getCode(), step.getText(), step.getDueOn(), why.reasons(step.getReasons(), null));
    }

    private Story story(Grades overTime) {
        Happenings.Seen seen = Happenings.of(posted, answer, words, links);
        if (seen.happenings().isEmpty()) {
            return Story.NONE;
        }
        List<GradeSpan> grades = overTime.from(seen.happenings().get(0).day(), links);
        return new Story(
                TimelineLayout.of(seen.happenings(), grades, answer.getAsOf(), words)
                        .orElse(null),
                seen.happenings(),
                seen.unseen(),
                grades);
    }

    private List<EvidencePicture> evidence() {
        EvidenceLayout layout = new EvidenceLayout(words);
        return EvidenceGroups.of(posted, answer, words, links).stream()
                .map(layout::of)
                .toList();
    }
}
