package org.sequitur.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.exchange.wire.FactRef;
import tools.jackson.databind.JsonNode;

/** What was posted of a fact, in a few words. */
final class Summaries {
    private static final List<String> DAYS =
            List.of("receivedOn", "sentOn", "takenOn", "requestedOn", "heldOn", "claimedOn", "adoptedOn", "opensOn");
    private static final List<String> VALUES = List.of("type", "kind", "documentKind", "sourceType");

    private static final int LONGEST = 300;

    private final Words words;
    private final PostedFacts posted;
    private final boolean withheld;

    Summaries(Words words, PostedFacts posted, boolean withheld) {
        this.words = words;
        this.posted = posted;
        this.withheld = withheld;
    }

    /** Empty if the fact was not posted, or may not be shown. */
    String of(FactRef fact) {
        String id = fact.getId();
        return withheld || id == null
                ? ""
                : posted.find(fact.getKind(), id).map(f -> of(f.posted())).orElse("");
    }

    String of(JsonNode fact) {
        String text = PostedFacts.text(fact, "text");
        Stream<String> what = text.isEmpty() ? values(fact) : Stream.of(Texts.cut(text, LONGEST));
        return Stream.concat(what, day(fact)).collect(Collectors.joining(", "));
    }

    private Stream<String> values(JsonNode fact) {
        return VALUES.stream()
                .map(f -> PostedFacts.text(fact, f))
                .filter(v -> !v.isEmpty())
                .map(words::value);
    }

    private Stream<String> day(JsonNode fact) {
        return DAYS.stream()
                .map(f -> PostedFacts.text(fact, f))
                .filter(d -> !d.isEmpty())
                .limit(1)
                .map(d -> words.day(LocalDate.parse(d)));
    }
}
