package org.sequitur.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sequitur.exchange.wire.CodeWording;
import org.sequitur.exchange.wire.Mechanism;
import org.sequitur.exchange.wire.RuleVersion;
import org.sequitur.exchange.wire.Scheme;

/** What the body calls the grade that a rule concludes. */
record GradeWordings(List<Scheme> schemes, List<CodeWording> noGradeCodes) {
    static GradeWordings of(Optional<Mechanism> mechanism) {
        return mechanism
                .map(m -> new GradeWordings(m.getSchemes(), m.getNoGradeCodes()))
                .orElse(new GradeWordings(List.of(), List.of()));
    }

    /** In every scale that was in force while this version was; none if it concludes no grade. */
    public List<String> of(RuleVersion version) {
        String code = version.getConcludes();
        if (code == null) {
            return List.of();
        }
        Stream<CodeWording> graded = schemes.stream()
                .filter(s -> before(s.getSince(), version.getUntil()) && before(version.getSince(), s.getUntil()))
                .flatMap(s -> Stream.concat(s.getGrades().stream(), s.getCaseGrades().stream()));
        return Stream.concat(graded, noGradeCodes.stream())
                .filter(w -> w.getCode().equals(code) || ("case " + w.getCode()).equals(code))
                .map(CodeWording::getWording)
                .distinct()
                .toList();
    }

    private static boolean before(LocalDate day, @Nullable LocalDate end) {
        return end == null || day.isBefore(end);
    }
}
