package org.sequitur.followup;

import java.util.List;
import java.util.Locale;

/** The facts that each mechanism has of its own. A new one becomes known everywhere by standing in this list. */
public final class OwnFacts {
    private static final List<Part> PARTS = List.of(
            one("coe-cm", "case", CmCase.class),
            one("coe-cm", "leadingCase", LeadingCase.class),
            many("coe-cm", "enhancedIndicators", EnhancedIndicator.class, "indicator"),
            many("coe-cm", "measures", CmMeasure.class, "component", "measure"),
            many("coe-cm", "awards", Award.class, "id"),
            many("coe-cm", "rule9", Rule9.class, "id"));

    /**
     * What a mechanism's own facts may hold under one name.
     *
     * @param mechanism the mechanism's code
     * @param name as it is posted
     * @param keys the fields that together tell one entry of a list from another; none if it is no list
     */
    public record Part(String mechanism, String name, Class<? extends OwnFact> type, List<String> keys) {
        public boolean isList() {
            return !keys.isEmpty();
        }
    }

    private OwnFacts() {}

    public static List<Part> all() {
        return PARTS;
    }

    /** Those that are posted under this name, such as {@code coeCm}. */
    public static List<Part> under(String property) {
        return PARTS.stream()
                .filter(p -> property(p.mechanism()).equals(property))
                .toList();
    }

    /** The name under which the facts of a mechanism are posted: {@code coeCm} for {@code coe-cm}. */
    public static String property(String mechanism) {
        StringBuilder name = new StringBuilder();
        for (String word : mechanism.split("-")) {
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }

    private static Part one(String mechanism, String name, Class<? extends OwnFact> type) {
        return new Part(mechanism, name, type, List.of());
    }

    private static Part many(String mechanism, String name, Class<? extends OwnFact> type, String... keys) {
        return new Part(mechanism, name, type, List.of(keys));
    }
}
