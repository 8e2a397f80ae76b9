package org.sequitur.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sequitur.exchange.wire.RuleLine;
import org.sequitur.exchange.wire.Trace;

/** Every rule that was in force, stage by stage: what it matched, or the condition on which it failed. */
final class RulesTried {
    private RulesTried() {}

    /** The rules of one stage. */
    record OfStage(String stage, List<Tried> matched, List<Tried> silent) {}

    /**
     * A rule that came out the same for some components.
     *
     * @param name its concept, in words
     * @param own whether the mechanism has it of its own, and not in common with others
     * @param components none if it looks at the whole obligation
     * @param bindings what it matched, as {@code name = value}, match by match
     * @param failedOn the first condition that no combination of facts met; null if it matched
     */
    record Tried(
            String name,
            String href,
            boolean own,
            List<String> components,
            List<List<String>> bindings,
            @Nullable String failedOn) {}

    private record Same(
            String rule,
            List<List<String>> bindings,
            @Nullable String failedOn) {}

    static List<OfStage> of(@Nullable Trace trace) {
        Map<String, List<RuleLine>> stages = new LinkedHashMap<>();
        if (trace != null) {
            trace.getRules()
                    .forEach(r -> stages.computeIfAbsent(stage(r.getRule()), s -> new ArrayList<>())
                            .add(r));
        }
        return stages.entrySet().stream()
                .map(s -> stage(s.getKey(), s.getValue()))
                .toList();
    }

    private static OfStage stage(String stage, List<RuleLine> lines) {
        Map<Boolean, List<Tried>> byMatch = together(lines).stream()
                .collect(Collectors.partitioningBy(
                        t -> t.failedOn() == null && !t.bindings().isEmpty()));
        return new OfStage(stage, byMatch.getOrDefault(true, List.of()), byMatch.getOrDefault(false, List.of()));
    }

    private static List<Tried> together(List<RuleLine> lines) {
        Map<Same, List<String>> components = new LinkedHashMap<>();
        for (RuleLine line : lines) {
            List<String> about = components.computeIfAbsent(
                    new Same(line.getRule(), bindings(line), line.getFailedOn()), s -> new ArrayList<>());
            if (line.getComponent() != null) {
                about.add(line.getComponent());
            }
        }
        return components.entrySet().stream()
                .map(e -> tried(e.getKey(), e.getValue()))
                .toList();
    }

    private static Tried tried(Same same, List<String> components) {
        String concept = same.rule().substring(same.rule().lastIndexOf('/') + 1);
        return new Tried(
                Words.spaced(concept),
                "/rules/" + same.rule(),
                !same.rule().startsWith("common/"),
                List.copyOf(components),
                same.bindings(),
                same.failedOn());
    }

    private static List<List<String>> bindings(RuleLine line) {
        return line.getBindings().stream()
                .map(b -> new TreeMap<>(b)
                        .entrySet().stream()
                                .map(e -> e.getKey() + " = " + e.getValue())
                                .toList())
                .toList();
    }

    private static String stage(String rule) {
        String[] parts = rule.split("/", -1);
        return parts.length > 1 ? parts[1] : "";
    }
}
