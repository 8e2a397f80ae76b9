package org.sequitur.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.sequitur.register.Index.Result;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether the lists find an entry by what it says, and by nothing else. */
final class ListCheck {
    /** What an entry is listed under besides outcomes, grades and rules, by its name in the header. */
    private static final List<String> FIELDS = List.of(
            "id", "recordedAt", "principal", "mechanism", "state", "followUp", "asOf", "rulebook", "idempotencyKey");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<String> wrong = new ArrayList<>();

    private ListCheck() {}

    /** What is wrong, in whole sentences. Of what cannot be read, others tell. */
    static List<String> of(Listed entry) {
        ListCheck check = new ListCheck();
        check.fields(entry);
        check.said(entry);
        return check.wrong;
    }

    private void fields(Listed entry) {
        JsonNode header = header(entry.stored());
        for (String field : FIELDS) {
            Optional<String> said = header.path(field).asStringOpt();
            Optional<String> listed = Optional.ofNullable(entry.fields().get(field));
            if (header.isObject() && !said.equals(listed)) {
                wrong.add("It is listed under " + named(field, listed) + ", and its header says " + named(field, said)
                        + ".");
            }
        }
    }

    private static String named(String field, Optional<String> value) {
        return value.map(v -> field + " " + v).orElse("no " + field);
    }

    private static JsonNode header(Stored stored) {
        try {
            return JSON.readTree(stored.header());
        } catch (JacksonException e) {
            return JSON.missingNode();
        }
    }

    private void said(Listed entry) {
        try {
            Index index = Index.of(entry.stored().assessment());
            compare(index.findable(), entry.results(), Result::named);
            compare(index.rules(), entry.rules(), rule -> "the rule " + rule);
        } catch (JacksonException e) {
            return;
        }
    }

    private <T> void compare(Set<T> said, Set<T> listed, Function<T, String> name) {
        Set<T> missing = new TreeSet<>(said);
        missing.removeAll(listed);
        missing.forEach(m -> wrong.add("It is not listed under " + name.apply(m) + ", which its assessment names."));
        Set<T> added = new TreeSet<>(listed);
        added.removeAll(said);
        added.forEach(a -> wrong.add("It is listed under " + name.apply(a) + ", which its assessment does not name."));
    }
}
