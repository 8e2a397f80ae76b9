package org.sequitur.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sequitur.assessment.Assessor;
import org.sequitur.assessment.Cause;
import org.sequitur.assessment.GradeLine;
import org.sequitur.assessment.Range;
import org.sequitur.assessment.RangeTooLong;
import org.sequitur.assessment.Standing;
import org.sequitur.assessment.Timeline;
import org.sequitur.exchange.Posted;
import org.sequitur.exchange.wire.Assessment;
import org.sequitur.pages.GradeSpan.Because;
import org.sequitur.rulebook.RuleBook;

/** What was said of each component from the first day to the day of the answer. */
final class OverTime {
    private static final int MOST_CAUSES = 4;

    private final Words words;
    private final FactLinks links;

    /**
     * What was said of each component from the first day on.
     *
     * @param why the name of the text that says why nothing is told; empty if something is
     */
    record Told(List<GradeSpan> spans, String why) {
        static final Told OTHER_RULES = new Told(List.of(), "timeline.otherRules");
        static final Told TOO_MUCH = new Told(List.of(), "timeline.tooMuch");
    }

    private OverTime(Words words, FactLinks links) {
        this.words = words;
        this.links = links;
    }

    /**
     * Each day as it was then, unless the answer itself asks for other days.
     *
     * @param days of all that happened, in their order, one for each
     */
    static Told of(
            Posted posted, Assessment answer, List<LocalDate> days, RuleBook book, Words words, FactLinks links) {
        LocalDate asOf = answer.getAsOf();
        LocalDate first = days.get(0);
        if (first.isAfter(asOf)) {
            return new Told(List.of(), "");
        }
        if (expected(answer, days) > Timeline.MOST_FINDINGS) {
            return Told.TOO_MUCH;
        }
        Range range = new Range(first, asOf, other(answer.getKnownAsOf(), asOf), other(answer.getRulesAsOf(), asOf));
        try {
            return new Told(
                    new OverTime(words, links).spans(new Assessor(book).timeline(posted.followUp(), range)), "");
        } catch (RangeTooLong tooLong) {
            return Told.TOO_MUCH;
        }
    }

    /** About how many findings all days have: on each as large a share of those of the answer as of the facts was there. */
    private static long expected(Assessment answer, List<LocalDate> days) {
        long found = answer.getFindings().size()
                + answer.getComponents().stream()
                        .mapToLong(c -> c.getFindings().size())
                        .sum();
        long known = 0;
        for (int i = 0; i < days.size(); i++) {
            boolean lastOfItsDay = i == days.size() - 1 || !days.get(i + 1).equals(days.get(i));
            known += lastOfItsDay && !days.get(i).isAfter(answer.getAsOf()) ? i + 1 : 0;
        }
        return found * known / days.size();
    }

    private static Optional<LocalDate> other(LocalDate day, LocalDate asOf) {
        return day.equals(asOf) ? Optional.empty() : Optional.of(day);
    }

    private List<GradeSpan> spans(Timeline timeline) {
        Map<String, List<GradeSpan>> components = new LinkedHashMap<>();
        for (Timeline.Span span : timeline.spans()) {
            for (Standing.Part part : span.standing().components()) {
                add(components.computeIfAbsent(part.component(), c -> new ArrayList<>()), span, part);
            }
        }
        return components.values().stream().flatMap(List::stream).toList();
    }

    private void add(List<GradeSpan> before, Timeline.Span span, Standing.Part part) {
        GradeSpan said = new GradeSpan(
                part.component(),
                span.from(),
                span.until().orElse(null),
                part.outcome().name(),
                part.grade().or(part::reached).map(GradeLine::code).orElse(""),
                because(span, part.component()));
        if (!before.isEmpty() && before.get(before.size() - 1).saysTheSameAs(said)) {
            said = before.remove(before.size() - 1).until(said.until());
        }
        before.add(said);
    }

    private List<Because> because(Timeline.Span span, String component) {
        List<Cause> causes = span.because().stream()
                .filter(c -> c.component().isEmpty() || c.component().equals(component))
                .toList();
        List<Because> because = new ArrayList<>(
                causes.stream().limit(MOST_CAUSES).map(this::said).toList());
        if (causes.size() > MOST_CAUSES) {
            because.add(new Because(words.say("cause.more", causes.size() - MOST_CAUSES), null, ""));
        }
        return because;
    }

    private Because said(Cause cause) {
        return new Because(
                words.say("cause." + cause.kind()),
                links.toCause(cause.fact().kind(), cause.fact().id()),
                cause.says().isEmpty() ? "" : "(" + words.code(cause.says()) + ")");
    }
}
