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
import org.sequitur.exchange.wire.Judged;
import org.sequitur.exchange.wire.Reason;
import org.sequitur.exchange.wire.Trace;
import org.sequitur.pages.Reasoned.Cited;
import org.sequitur.pages.Reasoned.Field;
import org.sequitur.pages.Reasoned.Judgement;
import org.sequitur.pages.Reasoned.RuleLink;
import org.sequitur.pages.Reasoned.WorkedOut;
import org.sequitur.rulebook.RuleStage;

/** Follows a reason through the findings that it rests on to the facts. */
final class Why {
    /** A finding rests only on those of earlier stages. */
    private static final int DEEPEST = RuleStage.values().length - 1;
    /** How many findings stand under one sentence of a page that would else be too large, and facts beside one of them. */
    private static final int MOST_UNDER_ONE = 8;

    private static final int MOST_COMPUTED = 3;
    private static final int COMPUTED = 50_000;
    /** Facts that all findings may cite. */
    private static final Set<String> GENERAL = Set.of("parameter", "round", "obligation");

    private final Assessment answer;
    private final FactLinks links;
    private final Summaries summaries;
    private final Words words;
    private final Map<FactRef, List<WorkedOut>> computed;
    private final List<WorkedOut> workedOut;
    private final boolean cut;
    private int left;

    Why(Assessment answer, FactLinks links, Summaries summaries, Words words, Windows windows) {
        this.answer = answer;
        this.words = words;
        this.links = links;
        this.summaries = summaries;
        this.cut = windows.areCut();
        Trace trace = answer.getTrace();
        List<ComputedFact> facts = trace == null ? List.of() : trace.getComputed();
        List<WorkedOut> all = new ArrayList<>();
        facts.forEach(f -> all.add(workedOut(all.size(), f)));
        this.workedOut = windows.show("computed", all, WorkedOut::weight, COMPUTED);
        this.computed = numbered(facts, all, windows);
    }

    List<Reasoned> reasons(List<Reason> reasons, @Nullable ComponentAssessment component) {
        return reasons.stream().map(r -> reason(r, component)).toList();
    }

    Reasoned reason(Reason reason, @Nullable ComponentAssessment component) {
        left = cut ? MOST_UNDER_ONE : Integer.MAX_VALUE;
        return reason(reason, component, 0);
    }

    Reasoned finding(Finding finding, @Nullable ComponentAssessment component) {
        left = cut ? MOST_UNDER_ONE : Integer.MAX_VALUE;
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
        List<About> under = depth >= DEEPEST ? List.of() : because(reason, component);
        int drawn = Math.min(under.size(), left);
        left -= drawn;
        return new Reasoned(
                "",
                new RuleLink(reason.getRule(), reason.getTitle(), "/rules/" + reason.getRule()),
                reason.getId(),
                reason.getText(),
                statusSaysIt ? "" : reason.getCitation(),
                reason.getStatus().getValue(),
                reason.getFacts().stream().map(f -> cited(f, component)).toList(),
                reason.getJudged().stream().map(this::judged).toList(),
                under.subList(0, drawn).stream()
                        .map(a -> finding(a.finding(), a.component(), depth + 1))
                        .toList(),
                under.size() - drawn);
    }

    /** A finding about a component, or about the whole. */
    private record About(Finding finding, @Nullable ComponentAssessment component) {}

    /** The findings of these names about the component, or about the whole. */
    private List<About> because(Reason reason, @Nullable ComponentAssessment component) {
        List<About> because = new ArrayList<>();
        for (String concept : reason.getBecause()) {
            named(concept, answer.getFindings()).forEach(f -> because.add(new About(f, null)));
            if (component == null) {
                because.addAll(ofComponents(concept, reason.getFacts()));
            } else {
                named(concept, component.getFindings()).forEach(f -> because.add(new About(f, component)));
            }
        }
        return because;
    }

    /** What was found about components that the whole rests on: where some is about a fact that is cited too, only that. */
    private List<About> ofComponents(String concept, List<FactRef> cited) {
        List<About> all = new ArrayList<>();
        for (ComponentAssessment component : answer.getComponents()) {
            named(concept, component.getFindings()).forEach(f -> all.add(new About(f, component)));
        }
        List<About> aboutCited = all.stream()
                .filter(a -> a.finding().getFacts().stream()
                        .anyMatch(f -> !GENERAL.contains(f.getKind()) && cited.contains(f)))
                .toList();
        return aboutCited.isEmpty() ? all : aboutCited;
    }

    private static Stream<Finding> named(String concept, List<Finding> findings) {
        return findings.stream().filter(f -> f.getConcept().equals(concept));
    }

    private Cited cited(FactRef fact, @Nullable ComponentAssessment component) {
        return new Cited(links.to(fact), summaries.of(fact), workedOut(fact, component));
    }

    private Judgement judged(Judged said) {
        return new Judgement(
                words.kind(said.getField()), words.judged(said.getValue()), said.getJudgedBy(), said.getMadeOn());
    }

    private List<WorkedOut> workedOut(FactRef fact, @Nullable ComponentAssessment component) {
        String about = component == null ? null : component.getComponent();
        return computed.getOrDefault(fact, List.of()).stream()
                .filter(c ->
                        about == null || c.component() == null || c.component().equals(about))
                .limit(cut ? MOST_COMPUTED : Long.MAX_VALUE)
                .toList();
    }

    /** The facts that were computed, in the order of the trace, as far as the page shows them. */
    List<WorkedOut> workedOut() {
        return workedOut;
    }

    private static Map<FactRef, List<WorkedOut>> numbered(
            List<ComputedFact> facts, List<WorkedOut> all, Windows windows) {
        Map<FactRef, List<WorkedOut>> numbered = new HashMap<>();
        for (int i = 0; i < facts.size(); i++) {
            numbered.computeIfAbsent(facts.get(i).getOf(), f -> new ArrayList<>())
                    .add(all.get(i).at(windows.link("computed", i, "computed-" + i)));
        }
        return numbered;
    }

    private WorkedOut workedOut(int number, ComputedFact fact) {
        return new WorkedOut(
                number,
                words.kind(fact.getFact()),
                fact.getComponent(),
                fact.getFields().entrySet().stream()
                        .filter(f -> !f.getValue().isEmpty())
                        .map(f -> new Field(words.kind(f.getKey()), f.getValue()))
                        .sorted(Comparator.comparing(Field::name))
                        .toList(),
                null);
    }
}
