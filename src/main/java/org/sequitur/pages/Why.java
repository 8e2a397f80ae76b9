package org.sequitur.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sequitur.exchange.wire.Assessment;
import org.sequitur.exchange.wire.ComponentAssessment;
import org.sequitur.exchange.wire.ComputedFact;
import org.sequitur.exchange.wire.FactRef;
import org.sequitur.exchange.wire.Finding;
import org.sequitur.exchange.wire.Judged;
import org.sequitur.exchange.wire.Reason;
import org.sequitur.exchange.wire.Status;
import org.sequitur.exchange.wire.Trace;
import org.sequitur.pages.Reasoned.Cited;
import org.sequitur.pages.Reasoned.Field;
import org.sequitur.pages.Reasoned.RuleLink;
import org.sequitur.pages.Reasoned.WorkedOut;

/** Follows a reason through the findings that it rests on to the facts. */
final class Why {
    /** There are so many stages, and a finding rests only on those of earlier ones. */
    private static final int DEEPEST = 7;

    private final Assessment answer;
    private final FactLinks links;
    private final Summaries summaries;
    private final Map<FactRef, List<ComputedFact>> computed;

    Why(Assessment answer, FactLinks links, Summaries summaries) {
        this.answer = answer;
        this.links = links;
        this.summaries = summaries;
        Trace trace = answer.getTrace();
        this.computed = trace == null
                ? Map.of()
                : trace.getComputed().stream().collect(Collectors.groupingBy(ComputedFact::getOf));
    }

    List<Reasoned> reasons(List<Reason> reasons, @Nullable ComponentAssessment component) {
        return reasons.stream().map(r -> reason(r, component)).toList();
    }

    Reasoned reason(Reason reason, @Nullable ComponentAssessment component) {
        return sentence(
                new Said(
                        reason.getRule(),
                        reason.getTitle(),
                        reason.getId(),
                        reason.getText(),
                        reason.getCitation(),
                        reason.getStatus(),
                        reason.getRemark(),
                        reason.getFacts(),
                        reason.getBecause(),
                        reason.getJudged()),
                component,
                0);
    }

    Reasoned finding(Finding finding, @Nullable ComponentAssessment component) {
        return finding(finding, component, 0);
    }

    private Reasoned finding(Finding finding, @Nullable ComponentAssessment component, int depth) {
        return sentence(
                new Said(
                        finding.getRule(),
                        finding.getTitle(),
                        finding.getId(),
                        finding.getText(),
                        finding.getCitation(),
                        finding.getStatus(),
                        finding.getRemark(),
                        finding.getFacts(),
                        finding.getBecause(),
                        finding.getJudged()),
                component,
                depth);
    }

    /** What reasons and findings have in common. */
    private record Said(
            String rule,
            String title,
            String row,
            String text,
            String citation,
            Status status,
            @Nullable String remark,
            List<FactRef> facts,
            List<String> because,
            List<Judged> judged) {}

    private Reasoned sentence(Said said, @Nullable ComponentAssessment component, int depth) {
        boolean statusSaysIt = said.remark() != null && said.remark().startsWith(said.citation());
        return new Reasoned(
                "",
                new RuleLink(said.rule(), said.title(), "/rules/" + said.rule()),
                said.row(),
                said.text(),
                statusSaysIt ? "" : said.citation(),
                said.status().getValue(),
                said.facts().stream().map(f -> cited(f, component)).toList(),
                said.judged(),
                depth >= DEEPEST ? List.of() : because(said.because(), component, depth + 1));
    }

    /** The findings of these names about the component, or about the whole; about any component where the whole asks. */
    private List<Reasoned> because(List<String> concepts, @Nullable ComponentAssessment component, int depth) {
        List<Reasoned> because = new ArrayList<>();
        for (String concept : concepts) {
            named(concept, answer.getFindings()).forEach(f -> because.add(finding(f, null, depth)));
            Stream<ComponentAssessment> asked =
                    component == null ? answer.getComponents().stream() : Stream.of(component);
            asked.forEach(c -> named(concept, c.getFindings()).forEach(f -> because.add(finding(f, c, depth))));
        }
        return because;
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
                .filter(c -> about == null
                        || c.getComponent() == null
                        || c.getComponent().equals(about))
                .map(Why::workedOut)
                .distinct()
                .toList();
    }

    static WorkedOut workedOut(ComputedFact fact) {
        return new WorkedOut(
                fact.getFact(),
                fact.getFields().entrySet().stream()
                        .filter(f -> !f.getValue().isEmpty())
                        .map(f -> new Field(f.getKey(), f.getValue()))
                        .sorted(Comparator.comparing(Field::name))
                        .toList());
    }
}
