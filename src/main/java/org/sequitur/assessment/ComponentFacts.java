package org.sequitur.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.followup.Component;
import org.sequitur.followup.Evidence;
import org.sequitur.followup.Fact;
import org.sequitur.followup.Indicator;
import org.sequitur.followup.Measure;
import org.sequitur.followup.StakeholderScore;

/** What the sessions of one component see of the posted facts, beside those of the obligation. */
final class ComponentFacts {
    private final Seen seen;
    private final Component component;

    ComponentFacts(Seen seen, Component component) {
        this.seen = seen;
        this.component = component;
    }

    List<Measure> measures() {
        return seen.measures().stream()
                .filter(m -> m.components().stream().anyMatch(p -> p.component().equals(component.id())))
                .toList();
    }

    /** Items on its measures, unless they speak of another component alone, and items on the component itself. */
    List<Evidence> evidence() {
        Set<String> measures = measures().stream().map(Measure::id).collect(Collectors.toSet());
        return seen.evidence().stream()
                .filter(i -> i.component().equals(component.id())
                        || i.component().isEmpty() && measures.contains(i.measure()))
                .toList();
    }

    List<Indicator> indicators() {
        return seen.indicators().stream().filter(i -> mine(i.component())).toList();
    }

    /** Everything of its own but the evidence, which stages see as admitted or not. */
    List<Fact> withoutEvidence() {
        List<Fact> facts = new ArrayList<>();
        facts.add(seen.currentRound(component.id()));
        facts.add(component);
        seen.replyParts().stream().filter(p -> mine(p.component())).forEach(facts::add);
        facts.addAll(measures());
        Stream.of(
                        indicators().stream(),
                        seen.engagements().stream().filter(e -> mineOrNobodys(e.component())),
                        seen.barriers().stream().filter(b -> mineOrNobodys(b.component())),
                        seen.bodyActs().stream().filter(a -> mineOrNobodys(a.component())),
                        seen.own().stream().filter(o -> mineOrNobodys(o.component())))
                .flatMap(s -> s)
                .forEach(facts::add);
        return facts;
    }

    List<StakeholderScore> scores() {
        return seen.own().stream()
                .filter(o -> mine(o.component()))
                .flatMap(o -> o instanceof StakeholderScore score ? Stream.of(score) : Stream.of())
                .toList();
    }

    private boolean mine(String id) {
        return id.equals(component.id());
    }

    boolean mineOrNobodys(String id) {
        return id.isEmpty() || mine(id);
    }
}
