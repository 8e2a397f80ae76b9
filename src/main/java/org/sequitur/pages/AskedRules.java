package org.sequitur.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sequitur.exchange.RuleBookView;
import org.sequitur.exchange.wire.RuleVersion;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.RuleStage;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which rules a reader asks for, as the form sends it.
 *
 * @param words all of them must stand in the rule, in whatever order
 * @param page the first is 1
 */
record AskedRules(
        @Nullable String mechanism,
        @Nullable String stage,
        @Nullable String words,
        @Nullable String page) {

    /** Whether anything is asked; else the page shows only what there is to choose from. */
    public boolean some() {
        return code().isPresent() || given(stage).isPresent() || given(words).isPresent();
    }

    /** Whether one mechanism is asked for, which has rules of its own and shared ones. */
    public boolean ofOne() {
        return code().filter(c -> !c.equals(RuleBook.COMMON)).isPresent();
    }

    Optional<String> code() {
        return given(mechanism);
    }

    Optional<RuleStage> ofStage() {
        return given(stage).map(s -> RuleBookView.stage(s).orElseThrow(AskedEntries::unreadable));
    }

    int number() {
        try {
            int number = given(page).map(Integer::parseInt).orElse(1);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw AskedEntries.unreadable();
        }
        throw AskedEntries.unreadable();
    }

    /** Whether a rule holds all the words that are asked for: in its name, title, sentence, source or row, or in what it concludes. */
    boolean matches(RuleVersion rule) {
        String text = String.join(
                        "\n",
                        rule.getRule(),
                        rule.getConcept().replace('-', ' '),
                        rule.getTitle(),
                        rule.getReason(),
                        rule.getCitation(),
                        rule.getId(),
                        Optional.ofNullable(rule.getConcludes()).orElse(""))
                .toLowerCase(Locale.ROOT);
        return given(words).map(w -> List.of(w.toLowerCase(Locale.ROOT).split("\\s+"))).orElse(List.of()).stream()
                .allMatch(text::contains);
    }

    /** The address of another page of the same list. */
    String address(int number) {
        Map<String, Object> asked = new LinkedHashMap<>();
        given(mechanism).ifPresent(v -> asked.put("mechanism", v));
        given(stage).ifPresent(v -> asked.put("stage", v));
        given(words).ifPresent(v -> asked.put("words", v));
        asked.put("page", number);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/rules");
        asked.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(asked).toUriString();
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(t -> !t.isEmpty());
    }
}
