package org.sequitur.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sequitur.assessment.Assessment.Concluded;
import org.sequitur.assessment.Assessment.HoldsUntil;
import org.sequitur.assessment.Assessment.StepLine;
import org.sequitur.followup.FollowUp;
import org.sequitur.rulebook.Mechanism;
import org.sequitur.rulebook.RuleBook;

/** Finds the first later day on which the answer changes although no new fact becomes known. */
final class LookAhead {
    /** Days tried at most; a follow-up with more of them is told the day up to which the answer was seen to hold. */
    private static final int MOST_DAYS = 60;

    /** Findings after which no further day is tried, so that a follow-up of thousands of facts is answered in seconds. */
    private static final int MOST_FINDINGS = 20_000;

    private final RuleBook book;
    private final Mechanism mechanism;
    private final FollowUp followUp;
    private final Remembered remembered;

    LookAhead(RuleBook book, Mechanism mechanism, FollowUp followUp, Remembered remembered) {
        this.book = book;
        this.mechanism = mechanism;
        this.followUp = followUp;
        this.remembered = remembered;
    }

    HoldsUntil from(Look now) {
        Map<String, String> said = shown(now, now);
        int tried = 0;
        int found = 0;
        for (LocalDate day : DaysOfChange.after(now.days, followUp, mechanism, book, now.deadlines)) {
            if (++tried > MOST_DAYS || found > MOST_FINDINGS) {
                return new HoldsUntil(Optional.of(day), List.of("Days from this one on were not looked at."));
            }
            Look later = new Look(book, mechanism, followUp, now.days.later(day), false, remembered);
            found += later.found();
            List<String> changes = changes(said, shown(now, later));
            if (!changes.isEmpty()) {
                return new HoldsUntil(Optional.of(day), changes);
            }
        }
        return HoldsUntil.NEVER_CHANGES;
    }

    /** What the later look says; of what is withheld now only whether it still is. */
    private static Map<String, String> shown(Look now, Look later) {
        Map<String, String> said = said(later);
        List<String> withheld = now.components.stream()
                .filter(Look.ComponentLook::withheld)
                .map(c -> "component " + c.component().id())
                .toList();
        for (String component : withheld) {
            said.keySet().removeIf(k -> k.startsWith(component + " measurement "));
            said.computeIfPresent(component, (k, v) -> v.equals(Mechanism.WITHHELD) ? v : "no longer withheld");
        }
        if (!withheld.isEmpty()) {
            said.remove("case");
        }
        return said;
    }

    static List<String> changes(Map<String, String> now, Map<String, String> later) {
        List<String> changes = new ArrayList<>();
        TreeMap<String, String> all = new TreeMap<>(now);
        all.putAll(later);
        for (String what : all.keySet()) {
            String before = now.getOrDefault(what, "none");
            String after = later.getOrDefault(what, "none");
            if (!before.equals(after)) {
                changes.add(what + ": " + before + " -> " + after);
            }
        }
        return changes;
    }

    /** What the answer says, in short: outcomes, measurements, cooperation, procedure state, tracks and steps. */
    static Map<String, String> said(Look at) {
        Map<String, String> said = new TreeMap<>();
        for (Look.ComponentLook look : at.components) {
            String component = "component " + look.component().id();
            said.put(component, said(look.outcome()));
            Measuring.lines(at.mechanism, look.found())
                    .forEach(m -> said.put(
                            component + " measurement " + m.measurement().name(),
                            m.value().name()));
        }
        Concluding concluding = at.concluding;
        concluding.cooperation().map(Concluded::value).ifPresent(v -> said.put("cooperation", v));
        concluding.state().map(Concluded::value).ifPresent(v -> said.put("procedure", v));
        concluding.caseGrade().ifPresent(g -> said.put("case", g.code()));
        concluding
                .tracks()
                .forEach(t -> said.put("track " + t.name(), t.concluded().value()));
        concluding.steps().stream().map(StepLine::code).forEach(s -> said.put("step " + s, "next"));
        return said;
    }

    private static String said(Outcome outcome) {
        if (outcome instanceof Outcome.Indeterminate open) {
            return open.kind()
                    + open.reached().map(g -> ", " + g.code() + " reached").orElse("");
        }
        return outcome.code().isEmpty() ? outcome.kind().name() : outcome.code();
    }
}
