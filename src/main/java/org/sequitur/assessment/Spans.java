package org.sequitur.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sequitur.assessment.Timeline.Decides;
import org.sequitur.assessment.Timeline.Quiet;
import org.sequitur.assessment.Timeline.Span;
import org.sequitur.rulebook.RuleId;

/** Puts the answers of one day after the other together, those that say the same in one span. */
final class Spans {
    private final List<Span> spans = new ArrayList<>();
    private final List<Quiet> quiet = new ArrayList<>();
    private SortedMap<String, String> said = new TreeMap<>();
    private Set<By> decided = Set.of();

    /** What a rule decides. */
    private record By(String about, RuleId rule) {}

    /** The answer of the next day on which the follow-up was looked at, and what happened on it. */
    void add(LocalDate day, Assessment answer, List<Cause> because) {
        Standing standing = Standing.of(answer);
        SortedMap<String, String> now = standing.said();
        List<Decides> anew = anew(answer);
        if (spans.isEmpty() || !now.equals(said)) {
            List<String> changes = spans.isEmpty() ? List.of() : LookAhead.changes(said, now);
            end(Optional.of(day));
            spans.add(new Span(day, Optional.empty(), standing, changes, because, anew, List.of()));
        } else if (!because.isEmpty() || !anew.isEmpty()) {
            quiet.add(new Quiet(day, because, anew));
        }
        said = now;
    }

    List<Span> all() {
        end(Optional.empty());
        return List.copyOf(spans);
    }

    private void end(Optional<LocalDate> until) {
        if (!spans.isEmpty()) {
            int last = spans.size() - 1;
            Span open = spans.get(last);
            spans.set(
                    last,
                    new Span(
                            open.from(),
                            until,
                            open.standing(),
                            open.changes(),
                            open.because(),
                            open.decides(),
                            quiet));
            quiet.clear();
        }
    }

    private List<Decides> anew(Assessment answer) {
        Set<By> now = new HashSet<>();
        List<Decides> anew = new ArrayList<>();
        deciding(answer).forEach(d -> {
            By by = new By(d.about(), d.reason().rule());
            if (now.add(by) && !decided.contains(by)) {
                anew.add(d);
            }
        });
        decided = now;
        return anew;
    }

    /** Every reason that decides something, under the name by which changes speak of it. */
    private static Stream<Decides> deciding(Assessment answer) {
        return Stream.of(
                        answer.components().stream()
                                .flatMap(c -> decides("component " + c.component(), reasons(c.outcome()))),
                        answer.cooperation().stream().flatMap(c -> decides("cooperation", c.reasons())),
                        answer.procedureState().stream().flatMap(c -> decides("procedure", c.reasons())),
                        answer.tracks().stream()
                                .flatMap(t -> decides(
                                        "track " + t.name(), t.concluded().reasons())),
                        answer.steps().stream().flatMap(s -> decides("step " + s.code(), s.reasons())))
                .flatMap(s -> s);
    }

    private static List<Reason> reasons(Outcome outcome) {
        return outcome instanceof Outcome.Indeterminate open
                ? Stream.concat(open.missing().stream().map(Missing::reason), open.reasons().stream())
                        .toList()
                : outcome.reasons();
    }

    private static Stream<Decides> decides(String about, List<Reason> reasons) {
        return reasons.stream().map(r -> new Decides(about, r));
    }
}
