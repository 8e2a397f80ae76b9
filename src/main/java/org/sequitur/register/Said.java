package org.sequitur.register;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an assessment says, without its wording: outcomes, grades, states and steps, with the rules and facts they rest on. */
final class Said {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final SortedMap<String, String> said = new TreeMap<>();

    private Said() {}

    /** By what it is about. */
    static SortedMap<String, String> in(Document assessment) {
        JsonNode tree = JSON.readTree(assessment.bytes());
        Said all = new Said();
        all.rests("findings", tree.path("findings"));
        tree.path("components").forEach(all::component);
        all.valued("cooperation", tree.path("cooperation"), "value");
        all.valued("procedure state", tree.path("procedure"), "state");
        tree.path("procedure")
                .path("tracks")
                .forEach(t -> all.valued("track " + t.path("name").asString(""), t, "value"));
        all.valued("case grade", tree.path("caseGrade"), "code");
        tree.path("steps").forEach(all::step);
        return all.said;
    }

    private void component(JsonNode component) {
        String name = "component " + component.path("component").asString("");
        put(name + ", outcome", component.path("outcome"));
        put(name + ", grade", component.path("grade").path("code"));
        put(name + ", no-grade code", component.path("noGrade").path("code"));
        rests(name + ", reasons", component.path("reasons"));
        rests(name + ", findings", component.path("findings"));
    }

    private void valued(String name, JsonNode part, String field) {
        put(name, part.path(field));
        rests(name + ", reasons", part.path("reasons"));
    }

    private void step(JsonNode step) {
        String name = "step " + step.path("code").asString("");
        said.merge(name, "due " + step.path("dueOn").asString("on no day"), (a, b) -> a + ", " + b);
        rests(name + ", reasons", step.path("reasons"));
    }

    private void put(String name, JsonNode value) {
        if (value.isString()) {
            said.put(name, value.asString());
        }
    }

    private void rests(String name, JsonNode reasons) {
        TreeSet<String> rules = new TreeSet<>();
        TreeSet<String> facts = new TreeSet<>();
        for (JsonNode reason : reasons) {
            rules.add(reason.path("rule").asString(""));
            reason.path("facts")
                    .forEach(f -> facts.add(
                            f.path("kind").asString("") + " " + f.path("id").asString("")));
        }
        join(name + ", rules", rules);
        join(name + ", facts", facts);
    }

    private void join(String name, TreeSet<String> words) {
        if (!words.isEmpty()) {
            said.merge(name, words.stream().collect(Collectors.joining(", ")), (a, b) -> a + "; " + b);
        }
    }
}
