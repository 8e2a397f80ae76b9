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

    private OverTime(Words words, FactLinks links) {
        this.words = words;
        this.links = links;
    }

    /** Each day as it was then, unless the answer itself asks for other days; none if one picture cannot follow it all. */
    static List<GradeSpan> of(
            Posted posted, Assessment answer, LocalDate first, RuleBook book, Words words, FactLinks links) {
        LocalDate asOf = answer.getAsOf();
        if (first.isAfter(asOf)) {
            return List.of();
        }
        Range range = new Range(first, asOf, other(answer.getKnownAsOf(), asOf), other(answer.getRulesAsOf(), asOf));
        try {
            return new OverTime(words, links).spans(new Assessor(book).timeline(posted.followUp(), range));
        } catch (RangeTooLong tooLong) {
            return List.of();
        }
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
