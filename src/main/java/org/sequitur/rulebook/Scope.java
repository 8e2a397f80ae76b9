package org.sequitur.rulebook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sequitur.rulebook.FactType.Field;

/** The names that one rule has bound so far, and which of them it has used. */
final class Scope {
    private final Map<String, Bound> bound = new LinkedHashMap<>();
    private final Set<String> used = new TreeSet<>();
    private final Set<String> forgiven = new TreeSet<>();

    /**
     * A bound name.
     *
     * @param type the fact bound, or whose field is
     * @param field the field bound; null if the whole fact is
     * @param condition the number of the condition that binds it
     */
    record Bound(Token at, FactType type, @Nullable Field field, int condition) {
        String name() {
            return at.text();
        }
    }

    /** Whether the name was free. */
    boolean bind(Bound name) {
        return bound.putIfAbsent(name.name(), name) == null;
    }

    /** What the name was bound to; from now on it counts as used. */
    Optional<Bound> use(String name) {
        used.add(name);
        return Optional.ofNullable(bound.get(name));
    }

    /** Marks a name whose fact is misspelt, so that no use of it is reported too. */
    void forgive(String name) {
        forgiven.add(name);
    }

    void unforgive(String name) {
        forgiven.remove(name);
    }

    boolean forgiven(String name) {
        return forgiven.contains(name);
    }

    Set<String> names() {
        return bound.keySet();
    }

    void reportUnused(RuleText file) {
        bound.values().stream()
                .filter(b -> !used.contains(b.name()))
                .forEach(b -> file.problem(
                        b.at().at(),
                        b.name() + " is bound but never used. Use it in a later condition or in a sentence, or remove "
                                + b.name() + " :."));
    }
}
