package org.sequitur.pages;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sequitur.exchange.wire.Assessment;
import org.sequitur.exchange.wire.Deadline;
import org.sequitur.rulebook.Mechanism;

/**
 * Everything that the page of one assessment shows. What the answer itself says plainly is read from the answer.
 *
 * @param subject the document that is followed up; empty if something is withheld
 * @param withheldReasons why something is not shown; none if all is shown
 * @param later what will be said when the answer no longer holds
 * @param request the request as posted; none if something is withheld
 * @param more of each list that is shown in part, what is not shown
 */
record AssessmentModel(
        Assessment answer,
        Named mechanism,
        String subject,
        List<Reasoned> withheldReasons,
        List<ComponentModel> components,
        @Nullable Stated cooperation,
        @Nullable Stated procedure,
        List<Stated> tracks,
        List<StepModel> steps,
        List<String> later,
        List<MissingModel> missing,
        List<Reasoned> findings,
        Story story,
        List<EvidencePicture> evidence,
        List<Reasoned.WorkedOut> workedOut,
        List<RulesTried.OfStage> rules,
        List<RequestText.Piece> request,
        List<DeadlineModel> deadlines,
        Map<String, Windows.More> more) {

    /** A due day, with its place among all of them. */
    record DeadlineModel(int number, Deadline said) {}

    /**
     * How a mechanism, its body, its tracks, and its states and steps are called; empty if the rule book in force does not
     * know it.
     */
    record Named(String title, String body, Map<String, String> tracks, Map<String, String> wordings) {
        static final Named UNKNOWN = new Named("", "", Map.of(), Map.of());

        static Named of(Mechanism mechanism) {
            Map<String, String> tracks = new HashMap<>();
            mechanism.tracks().forEach(t -> tracks.put(t.name(), t.wording()));
            Map<String, String> wordings = new HashMap<>();
            Stream.of(
                            mechanism.cooperation(),
                            mechanism.states(),
                            mechanism.steps(),
                            mechanism.tracks().stream()
                                    .flatMap(t -> t.values().stream())
                                    .toList())
                    .flatMap(List::stream)
                    .filter(n -> !n.wording().isEmpty())
                    .forEach(n -> wordings.put(n.name(), n.wording()));
            return new Named(mechanism.title(), mechanism.body(), Map.copyOf(tracks), Map.copyOf(wordings));
        }

        /** What a track is called; its name as words if that is not known. */
        String track(String name, Words words) {
            return tracks.getOrDefault(name, words.value(name));
        }
    }

    /** A value that was concluded of the whole, with its reasons. */
    record Stated(String name, String value, String wording, String givenBy, List<Reasoned> reasons) {}

    /** What happens next. */
    record StepModel(String code, String text, @Nullable LocalDate dueOn, List<Reasoned> reasons) {}

    /** A fact that would be needed: which field of it, and the rule that needs it. */
    record MissingModel(
            FactLink fact, String field, @Nullable String component, Reasoned reason) {}

    /**
     * What happened and what was said of it over time; the picture is null if nothing bears a day.
     *
     * @param untold the name of the text that says why nothing was said over time; empty if something was
     */
    record Story(
            @Nullable TimelinePicture picture,
            List<Happening> happenings,
            int unseen,
            int undrawn,
            List<GradeSpan> grades,
            String untold) {
        static final Story NONE = new Story(null, List.of(), 0, 0, List.of(), "");
    }

    public boolean isWithheld() {
        return answer.getWithheld() != null;
    }
}
