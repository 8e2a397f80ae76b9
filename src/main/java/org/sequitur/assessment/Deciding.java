package org.sequitur.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sequitur.followup.Fact;
import org.sequitur.followup.FactRef;
import org.sequitur.rulebook.Citation;
import org.sequitur.rulebook.Conclusion.Concludes;
import org.sequitur.rulebook.Conclusion.Indeterminate;
import org.sequitur.rulebook.FactTypes;
import org.sequitur.rulebook.Mechanism;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.Scheme;

/** Holds the findings of the grade stage against the order of the scheme in force. */
final class Deciding {
    private final RuleBook book;
    private final Mechanism mechanism;
    private final Optional<Scheme> scheme;

    Deciding(RuleBook book, Mechanism mechanism, Optional<Scheme> scheme) {
        this.book = book;
        this.mechanism = mechanism;
        this.scheme = scheme;
    }

    /** The outcome that the findings of a component's grade stage lead to. */
    Outcome outcome(List<Found> graded) {
        if (scheme.isEmpty()) {
            return new Outcome.Referred("No scale of the body was in force on that day.", List.of());
        }
        Scheme inForce = scheme.get();
        Optional<String> held = inForce.order().stream()
                .filter(code -> graded.stream().anyMatch(f -> concludes(f, code)))
                .findFirst();
        List<Found> open = open(graded, held);
        if (!open.isEmpty()) {
            return indeterminate(graded, held, open);
        }
        if (held.isPresent()) {
            return held(held.get(), reasons(graded, held.get()));
        }
        return new Outcome.Referred(inForce.referral().orElse("No rule of the scheme in force matched."), List.of());
    }

    /** That nothing may be shown, and why. */
    Outcome withheld(List<Found> withholding) {
        return new Outcome.NoGrade(
                line(Mechanism.WITHHELD, GivenBy.SEQUITUR),
                withholding.stream().map(Found::reason).toList());
    }

    /** What else was concluded but stands later in the order; a residual grade is never listed. */
    List<ComponentAssessment.SetAside> setAside(List<Found> graded, Outcome outcome) {
        String held = outcome instanceof Outcome.Indeterminate indeterminate
                ? indeterminate.reached().map(GradeLine::code).orElse("")
                : outcome.code();
        return graded.stream()
                .filter(f -> f.rule().conclusion() instanceof Concludes c
                        && !c.code().equals(held)
                        && !f.rule().residual())
                .map(f -> new ComponentAssessment.SetAside(((Concludes) f.rule().conclusion()).code(), f.reason()))
                .toList();
    }

    /** A grade or no-grade code with its wording; a code that this scheme does not have is shown bare. */
    GradeLine line(String code, GivenBy givenBy) {
        Optional<GradeLine> grade =
                scheme.flatMap(s -> s.grade(code)).map(g -> new GradeLine(code, g.wording(), givenBy, g.citation()));
        return grade.or(() -> mechanism
                        .noGradeCode(code)
                        .or(() -> book.common().noGradeCode(code))
                        .map(c -> new GradeLine(code, c.wording(), givenBy, c.citation())))
                .orElseGet(() -> new GradeLine(code, "", givenBy, unknownCode()));
    }

    /** The missing facts that leave open a code before the one held, or any code if none is held. */
    private List<Found> open(List<Found> graded, Optional<String> held) {
        List<String> order = scheme.orElseThrow().order();
        int place = held.map(order::indexOf).orElse(order.size());
        return graded.stream()
                .filter(f -> f.rule().conclusion() instanceof Indeterminate missing
                        && missing.could().stream().anyMatch(c -> order.contains(c) && order.indexOf(c) < place))
                .toList();
    }

    private Outcome indeterminate(List<Found> graded, Optional<String> held, List<Found> open) {
        Set<String> left = new LinkedHashSet<>();
        open.forEach(f -> left.addAll(((Indeterminate) f.rule().conclusion()).could()));
        Optional<String> reached = held.filter(code -> !onlyResidual(graded, code) || left.contains(code));
        reached.ifPresent(left::add);
        List<String> could =
                scheme.orElseThrow().order().stream().filter(left::contains).toList();
        return new Outcome.Indeterminate(
                open.stream().map(Deciding::missing).toList(),
                could,
                reached.map(code -> line(code, GivenBy.SEQUITUR)),
                reached.map(code -> reasons(graded, code)).orElse(List.of()));
    }

    private Outcome held(String code, List<Reason> reasons) {
        GradeLine line = line(code, GivenBy.SEQUITUR);
        return scheme.orElseThrow().grade(code).isPresent()
                ? new Outcome.Graded(line, reasons)
                : new Outcome.NoGrade(line, reasons);
    }

    /** The residual rule speaks only where no other reason for the same grade does. */
    private static List<Reason> reasons(List<Found> graded, String code) {
        boolean residual = onlyResidual(graded, code);
        return graded.stream()
                .filter(f -> concludes(f, code) && f.rule().residual() == residual)
                .map(Found::reason)
                .toList();
    }

    private static boolean onlyResidual(List<Found> graded, String code) {
        return graded.stream()
                .filter(f -> concludes(f, code))
                .allMatch(f -> f.rule().residual());
    }

    private static boolean concludes(Found found, String code) {
        return found.rule().conclusion() instanceof Concludes c && c.code().equals(code);
    }

    /** What a finding says is missing, and of which fact among those that it matched. */
    static Missing missing(Found found) {
        String needs = ((Indeterminate) found.rule().conclusion()).needs();
        String kind = needs.substring(0, needs.indexOf('.'));
        List<FactRef> facts = new ArrayList<>();
        for (Fact fact : found.match().facts()) {
            if (FactTypes.kindOf(fact).equals(kind)) {
                facts.add(fact.ref());
            }
        }
        FactRef fact = facts.isEmpty() ? new FactRef(kind, "") : facts.get(0);
        return new Missing(fact, needs.substring(needs.indexOf('.') + 1), found.component(), found.reason());
    }

    private Citation unknownCode() {
        return mechanism.schemes().get(0).citation();
    }
}
