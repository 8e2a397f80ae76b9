package org.sequitur.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequitur.exchange.wire.Assessment;
import org.sequitur.exchange.wire.Concluded;
import org.sequitur.exchange.wire.Deadline;
import org.sequitur.exchange.wire.Procedure;
import org.sequitur.exchange.wire.Reason;
import org.sequitur.exchange.wire.Step;
import org.sequitur.exchange.wire.Track;
import org.sequitur.exchange.wire.Withheld;
import org.sequitur.pages.AssessmentModel.DeadlineModel;
import org.sequitur.pages.AssessmentModel.Named;
import org.sequitur.pages.AssessmentModel.Stated;
import org.sequitur.pages.AssessmentModel.StepModel;
import org.sequitur.pages.AssessmentModel.Story;
import tools.jackson.databind.JsonNode;

/** Puts together everything that the page of an assessment shows, from the request and the answer. */
final class AssessmentModels {
    /** About how many letters of each may stand on a page that would else be too large. */
    private static final int REQUEST = 100_000;

    private static final int PICTURES = 80_000;
    private static final int LIST = 30_000;
    private static final int SHORT_LIST = 12_000;
    private static final int OF_ONE = 600;
    private static final int MOST_MARKS = 250;

    private final List<RequestText.Piece> request;
    private final List<DeadlineModel> deadlines;
    private final boolean withheld;
    private final String subject;
    private final Windows windows;
    private final Assessment answer;
    private final Words words;
    private final PostedFacts posted;
    private final FactLinks links;
    private final Why why;
    private final ComponentModels components;

    /** Where to learn what was said over time, given the days of all that happened. */
    interface Grades {
        OverTime.Told on(List<LocalDate> days, FactLinks links);
    }

    private AssessmentModels(JsonNode request, Assessment answer, Words words, Windows windows) {
        this.answer = answer;
        this.words = words;
        this.windows = windows;
        this.withheld = answer.getWithheld() != null;
        this.posted = new PostedFacts(request);
        List<RequestText.Piece> pieces = withheld ? List.of() : RequestText.of(request, posted);
        this.request = windows.show("request", pieces, RequestText.Piece::weight, REQUEST);
        this.deadlines = windows.show("deadlines", numbered(answer.getDeadlines()), d -> OF_ONE, LIST);
        this.links = new FactLinks(words, posted, answer, windows, places(pieces));
        this.why = new Why(answer, links, new Summaries(words, posted, withheld), words, windows);
        this.components = new ComponentModels(posted, answer, why, links, words, windows);
        this.subject = withheld ? "" : PostedFacts.text(request.path("followUp").path("obligation"), "documentSymbol");
    }

    private static List<DeadlineModel> numbered(List<Deadline> deadlines) {
        List<DeadlineModel> numbered = new ArrayList<>();
        deadlines.forEach(d -> numbered.add(new DeadlineModel(numbered.size(), d)));
        return numbered;
    }

    private static Map<String, Integer> places(List<RequestText.Piece> pieces) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            String anchor = pieces.get(i).anchor();
            if (anchor != null) {
                places.put(anchor, i);
            }
        }
        return places;
    }

    /**
     * Of an answer that withholds something, nothing of the request is shown: it holds what is confidential.
     *
     * @param request as posted
     * @param answer with its full trace
     * @param grades what was said of each component from a day on; none if that is not known
     */
    static AssessmentModel model(
            JsonNode request, Assessment answer, Named mechanism, Grades grades, Words words, Windows windows) {
        return new AssessmentModels(request, answer, words, windows).model(mechanism, grades);
    }

    private AssessmentModel model(Named mechanism, Grades grades) {
        Procedure procedure = answer.getProcedure();
        Withheld why = answer.getWithheld();
        return new AssessmentModel(
                answer,
                mechanism,
                subject,
                why == null ? List.of() : reasons("withheld-why", why.getReasons()),
                components.all(),
                cooperation(answer.getCooperation()),
                procedure(procedure),
                tracks(procedure.getTracks(), mechanism),
                steps(),
                later(new Later(mechanism, words)),
                windows.show(
                        "missing",
                        answer.getMissing().stream()
                                .map(m -> components.missing(m, null))
                                .toList(),
                        m -> m.reason().weight(),
                        LIST),
                windows.show(
                        "findings",
                        answer.getFindings().stream()
                                .map(f -> this.why.finding(f, null))
                                .toList(),
                        Reasoned::weight,
                        LIST),
                withheld ? Story.NONE : story(grades),
                withheld ? List.of() : evidence(),
                this.why.workedOut(),
                RulesTried.of(answer.getTrace(), windows),
                request,
                deadlines,
                windows.more());
    }

    private List<Reasoned> reasons(String name, List<Reason> reasons) {
        return windows.show(name, why.reasons(reasons, null), Reasoned::weight, SHORT_LIST);
    }

    private List<Stated> tracks(List<Track> tracks, Named mechanism) {
        List<Stated> stated = new ArrayList<>();
        for (Track track : tracks) {
            stated.add(new Stated(
                    mechanism.track(track.getName(), words),
                    track.getValue(),
                    track.getWording(),
                    track.getGivenBy().name(),
                    reasons("track-" + stated.size(), track.getReasons())));
        }
        return stated;
    }

    private List<StepModel> steps() {
        List<StepModel> steps = new ArrayList<>();
        for (Step step : answer.getSteps()) {
            steps.add(new StepModel(
                    step.getCode(),
                    step.getText(),
                    step.getDueOn(),
                    reasons("step-" + steps.size(), step.getReasons())));
        }
        return steps;
    }

    private @Nullable Stated cooperation(@Nullable Concluded said) {
        return said == null
                ? null
                : new Stated(
                        "",
                        said.getValue(),
                        said.getWording(),
                        said.getGivenBy().name(),
                        reasons("cooperation-why", said.getReasons()));
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
                        reasons("procedure-why", said.getReasons()));
    }

    private List<String> later(Later in) {
        List<String> then = answer.getHoldsUntil().getThen();
        return then == null ? List.of() : then.stream().map(in::said).toList();
    }

    private Story story(Grades overTime) {
        Happenings.Seen seen = Happenings.of(posted, answer, words, links);
        List<Happening> all = seen.happenings();
        if (all.isEmpty()) {
            return Story.NONE;
        }
        OverTime.Told told = overTime.on(all.stream().map(Happening::day).toList(), links);
        int undrawn = windows.areCut() ? Math.max(0, all.size() - MOST_MARKS) : 0;
        List<GradeSpan> spans = windows.show("spans", told.spans(), GradeSpan::weight, LIST);
        return new Story(
                TimelineLayout.of(
                                all.subList(undrawn, all.size()),
                                windows.areCut() ? spans : told.spans(),
                                answer.getAsOf(),
                                words)
                        .orElse(null),
                windows.show("happenings", all, Happening::weight, LIST),
                seen.unseen(),
                undrawn,
                spans,
                told.why());
    }

    private List<EvidencePicture> evidence() {
        EvidenceLayout layout = new EvidenceLayout(words);
        List<EvidencePicture> pictures = new ArrayList<>();
        for (EvidenceGroup group : EvidenceGroups.of(posted, answer, words, links)) {
            String name = "evidence-" + pictures.size();
            pictures.add(layout.of(name, group.only(windows.show(name, group.items(), i -> 2 * OF_ONE, LIST))));
        }
        return windows.show("evidence", pictures, AssessmentModels::weight, PICTURES);
    }

    /** What a picture is about is named in it, above it and in its table. */
    private static int weight(EvidencePicture picture) {
        EvidenceGroup group = picture.group();
        return 4 * OF_ONE
                + 3 * group.about().length()
                + 2 * OF_ONE * group.items().size();
    }
}
