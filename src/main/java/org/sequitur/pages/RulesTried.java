package org.sequitur.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sequitur.exchange.wire.RuleLine;
import org.sequitur.exchange.wire.Trace;

/** Every rule that was in force, stage by stage: what it matched, or the condition on which it failed. */
final class RulesTried {
    private static final int LIST = 12_000;
    private static final int MOST_MATCHES = 10;
    private static final int OF_ONE = 350;
    /** More components than these are not named one by one if it is every one. */
    private static final int FEW = 5;
    /** What stands around a short text. */
    private static final int ROUND = 40;

    private RulesTried() {}

    /**
     * The rules of one stage.
     *
     * @param matches how many matched, also of those that are not shown
     * @param silences how many did not
     */
    record OfStage(String stage, int matches, int silences, List<Tried> matched, List<Tried> silent) {}

    /**
     * A rule that came out the same for some components.
     *
     * @param name its concept, in words
     * @param own whether the mechanism has it of its own, and not in common with others
     * @param components none if it looks at the whole obligation, or if it came out so for every one
     * @param every whether it came out so for every component
     * @param bindings what it matched, as {@code name = value}, match by match
     * @param failedOn the first condition that no combination of facts met; null if it matched
     */
    record Tried(
            String name,
            String href,
            boolean own,
            List<String> components,
            boolean every,
            List<List<String>> bindings,
            @Nullable String failedOn) {
        int weight() {
            int matches = bindings.stream()
                    .flatMap(List::stream)
                    .mapToInt(b -> ROUND + b.length())
                    .sum();
            int names = components.stream().mapToInt(c -> ROUND + c.length()).sum();
            return OF_ONE + matches + names + (failedOn == null ? 0 : failedOn.length());
        }
    }

    private record Same(
            String rule,
            List<List<String>> bindings,
            @Nullable String failedOn) {}

    static List<OfStage> of(@Nullable Trace trace, Windows windows) {
        Map<String, List<RuleLine>> stages = new LinkedHashMap<>();
        if (trace != null) {
            trace.getRules()
                    .forEach(r -> stages.computeIfAbsent(stage(r.getRule()), s -> new ArrayList<>())
                            .add(r));
        }
        return stages.entrySet().stream()
                .map(s -> stage(s.getKey(), s.getValue(), windows))
                .toList();
    }

    private static OfStage stage(String stage, List<RuleLine> lines, Windows windows) {
        Map<Boolean, List<Tried>> byMatch = together(lines).stream()
                .collect(Collectors.partitioningBy(
                        t -> t.failedOn() == null && !t.bindings().isEmpty()));
        List<Tried> matched = byMatch.getOrDefault(true, List.of());
        List<Tried> silent = byMatch.getOrDefault(false, List.of());
        return new OfStage(
                stage,
                matched.size(),
                silent.size(),
                windows.show("matched-" + stage, windows.areCut() ? split(matched) : matched, Tried::weight, LIST),
                windows.show("silent-" + stage, silent, Tried::weight, LIST));
    }

    /** A rule that matched often stands several times, each with some of its matches. */
    private static List<Tried> split(List<Tried> matched) {
        List<Tried> parts = new ArrayList<>();
        for (Tried rule : matched) {
            for (int i = 0; i < rule.bindings().size(); i += MOST_MATCHES) {
                parts.add(new Tried(
                        rule.name(),
                        rule.href(),
                        rule.own(),
                        rule.components(),
                        rule.every(),
                        rule.bindings()
                                .subList(
                                        i,
                                        Math.min(
                                                i + MOST_MATCHES,
                                                rule.bindings().size())),
                        null));
            }
        }
        return parts;
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
        long all = lines.stream()
                .map(RuleLine::getComponent)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return components.entrySet().stream()
                .map(e -> tried(e.getKey(), e.getValue(), all))
                .toList();
    }

    private static Tried tried(Same same, List<String> components, long all) {
        boolean every = components.size() == all && all > FEW;
        String concept = same.rule().substring(same.rule().lastIndexOf('/') + 1);
        return new Tried(
                Words.spaced(concept),
                "/rules/" + same.rule(),
                !same.rule().startsWith("common/"),
                every ? List.of() : List.copyOf(components),
                every,
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
