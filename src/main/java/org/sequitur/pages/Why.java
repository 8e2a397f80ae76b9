package org.sequitur.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sequitur.exchange.wire.Assessment;
import org.sequitur.exchange.wire.ComponentAssessment;
import org.sequitur.exchange.wire.ComputedFact;
import org.sequitur.exchange.wire.FactRef;
import org.sequitur.exchange.wire.Finding;
import org.sequitur.exchange.wire.Reason;
import org.sequitur.exchange.wire.Trace;
import org.sequitur.pages.Reasoned.Cited;
import org.sequitur.pages.Reasoned.Field;
import org.sequitur.pages.Reasoned.RuleLink;
import org.sequitur.pages.Reasoned.WorkedOut;
import org.sequitur.rulebook.RuleStage;

/** Follows a reason through the findings that it rests on to the facts. */
final class Why {
    /** A finding rests only on those of earlier stages. */
    private static final int DEEPEST = RuleStage.values().length - 1;
    /** Facts that all findings may cite. */
    private static final Set<String> GENERAL = Set.of("parameter", "round", "obligation");

    private final Assessment answer;
    private final FactLinks links;
    private final Summaries summaries;
    private final Map<FactRef, List<WorkedOut>> computed;

    Why(Assessment answer, FactLinks links, Summaries summaries) {
        this.answer = answer;
        this.links = links;
        this.summaries = summaries;
        Trace trace = answer.getTrace();
        this.computed = trace == null ? Map.of() : numbered(trace.getComputed());
    }

    List<Reasoned> reasons(List<Reason> reasons, @Nullable ComponentAssessment component) {
        return reasons.stream().map(r -> reason(r, component)).toList();
    }

    Reasoned reason(Reason reason, @Nullable ComponentAssessment component) {
        return reason(reason, component, 0);
    }

    Reasoned finding(Finding finding, @Nullable ComponentAssessment component) {
        return finding(finding, component, 0);
    }

    private Reasoned finding(Finding finding, @Nullable ComponentAssessment component, int depth) {
        return reason(reasonOf(finding), component, depth);
    }

    private static Reason reasonOf(Finding finding) {
        return new Reason(
                finding.getRule(),
                finding.getId(),
                finding.getTitle(),
                finding.getText(),
                finding.getCitation(),
                finding.getStatus(),
                finding.getRemark(),
                finding.getFacts(),
                finding.getBecause(),
                finding.getJudged());
    }

    private Reasoned reason(Reason reason, @Nullable ComponentAssessment component, int depth) {
        String remark = reason.getRemark();
        boolean statusSaysIt = remark != null && remark.startsWith(reason.getCitation());
        return new Reasoned(
                "",
                new RuleLink(reason.getRule(), reason.getTitle(), "/rules/" + reason.getRule()),
                reason.getId(),
                reason.getText(),
                statusSaysIt ? "" : reason.getCitation(),
                reason.getStatus().getValue(),
                reason.getFacts().stream().map(f -> cited(f, component)).toList(),
                reason.getJudged(),
                depth >= DEEPEST ? List.of() : because(reason, component, depth + 1));
    }

    /** The findings of these names about the component, or about the whole. */
    private List<Reasoned> because(Reason reason, @Nullable ComponentAssessment component, int depth) {
        List<Reasoned> because = new ArrayList<>();
        for (String concept : reason.getBecause()) {
            named(concept, answer.getFindings()).forEach(f -> because.add(finding(f, null, depth)));
            if (component == null) {
                because.addAll(ofComponents(concept, reason.getFacts(), depth));
            } else {
                named(concept, component.getFindings()).forEach(f -> because.add(finding(f, component, depth)));
            }
        }
        return because;
    }

    /** What was found about components that the whole rests on: where some is about a fact that is cited too, only that. */
    private List<Reasoned> ofComponents(String concept, List<FactRef> cited, int depth) {
        List<Reasoned> all = new ArrayList<>();
        List<Reasoned> aboutCited = new ArrayList<>();
        for (ComponentAssessment component : answer.getComponents()) {
            for (Finding finding : named(concept, component.getFindings()).toList()) {
                Reasoned found = finding(finding, component, depth);
                all.add(found);
                if (finding.getFacts().stream().anyMatch(f -> !GENERAL.contains(f.getKind()) && cited.contains(f))) {
                    aboutCited.add(found);
                }
            }
        }
        return aboutCited.isEmpty() ? all : aboutCited;
    }

    private static Stream<Finding> named(String concept, List<Finding> findings) {
        return findings.stream().filter(f -> f.getConcept().equals(concept));
    }

    private Cited cited(FactRef fact, @Nullable ComponentAssessment component) {
        return new Cited(links.to(fact), summaries.of(fact), workedOut(fact, component));
    }

    private List<WorkedOut> workedOut(FactRef fact, @Nullable ComponentAssessment component) {
        String about = component == null ? null : component.getComponent();
        return computed.getOrDefault(fact, List.of()).stream()
                .filter(c ->
                        about == null || c.component() == null || c.component().equals(about))
                .toList();
    }

    /** Every fact that was computed, in the order of the trace. */
    List<WorkedOut> workedOut() {
        return computed.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(WorkedOut::number))
                .toList();
    }

    private static Map<FactRef, List<WorkedOut>> numbered(List<ComputedFact> facts) {
        Map<FactRef, List<WorkedOut>> numbered = new HashMap<>();
        for (int i = 0; i < facts.size(); i++) {
            ComputedFact fact = facts.get(i);
            numbered.computeIfAbsent(fact.getOf(), f -> new ArrayList<>()).add(workedOut(i, fact));
        }
        return numbered;
    }

    private static WorkedOut workedOut(int number, ComputedFact fact) {
        return new WorkedOut(
                number,
                fact.getFact(),
                fact.getComponent(),
                fact.getFields().entrySet().stream()
                        .filter(f -> !f.getValue().isEmpty())
                        .map(f -> new Field(f.getKey(), f.getValue()))
                        .sorted(Comparator.comparing(Field::name))
                        .toList());
    }
}
