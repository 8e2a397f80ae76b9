package org.sequitur.register.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sequitur.assessment.Glance;
import org.sequitur.rulebook.RuleId;

/**
 * What differs in the answer to one follow-up under two rule books.
 *
 * @param because the rules that matched under one of them alone, or that read differently, in words
 */
public record Difference(List<GradeChange> changes, List<String> because) {
    public static final Difference NOTHING = new Difference(List.of(), List.of());
    static final String NONE = "none";

    /** One thing that the answer says otherwise, such as {@code component 30} from D1 to C. */
    public record GradeChange(String what, String before, String after) {
        @Override
        public String toString() {
            if (ofStep()) {
                return what + (before.equals(NONE) ? " is new" : " is gone");
            }
            return what + ": " + before + " -> " + after;
        }

        boolean ofComponent() {
            return what.startsWith("component ");
        }

        boolean ofMeasurement() {
            return ofComponent() && what.contains(" measurement ");
        }

        boolean ofCase() {
            return what.equals("case");
        }

        /** A step is next or it is not; it has no other value. */
        boolean ofStep() {
            return what.startsWith("step ");
        }
    }

    static Difference between(String mechanism, Glance before, Glance after, RuleTexts oldRules, RuleTexts newRules) {
        List<GradeChange> changes = changes(before.said(), after.said());
        if (changes.isEmpty()) {
            return NOTHING;
        }
        List<String> because = because(before.matched(), after.matched(), oldRules, newRules);
        if (!oldRules.declared(mechanism).equals(newRules.declared(mechanism))) {
            because.add("reads differently: mechanism.yaml of " + mechanism + " or of common");
        }
        return new Difference(changes, List.copyOf(because));
    }

    private static List<GradeChange> changes(Map<String, String> before, Map<String, String> after) {
        TreeSet<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        return all.stream()
                .map(w -> new GradeChange(w, before.getOrDefault(w, NONE), after.getOrDefault(w, NONE)))
                .filter(c -> !c.before().equals(c.after()))
                .toList();
    }

    private static List<String> because(
            SortedMap<RuleId, SortedSet<String>> before,
            SortedMap<RuleId, SortedSet<String>> after,
            RuleTexts oldRules,
            RuleTexts newRules) {
        TreeMap<RuleId, SortedSet<String>> all = new TreeMap<>(before);
        all.putAll(after);
        List<String> because = new ArrayList<>();
        for (RuleId rule : all.keySet()) {
            SortedSet<String> old = before.getOrDefault(rule, new TreeSet<>());
            SortedSet<String> now = after.getOrDefault(rule, new TreeSet<>());
            say(because, "no longer matches: ", rule, without(old, now));
            say(because, "now matches: ", rule, without(now, old));
            if (old.equals(now) && !oldRules.of(rule).equals(newRules.of(rule))) {
                say(because, "reads differently: ", rule, now);
            }
        }
        return because;
    }

    private static SortedSet<String> without(SortedSet<String> these, SortedSet<String> those) {
        SortedSet<String> left = new TreeSet<>(these);
        left.removeAll(those);
        return left;
    }

    private static void say(List<String> because, String how, RuleId rule, SortedSet<String> components) {
        if (!components.isEmpty()) {
            String where = String.join(", ", components);
            because.add(how + rule + (where.isEmpty() ? "" : " (component " + where + ")"));
        }
    }
}
