package org.sequitur.pages;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequitur.register.Filter;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which entries a reader asks for, as the form sends it. Days are meant in UTC and stand inside; a time may be given in
 * their place.
 */
record AskedEntries(
        @Nullable String mechanism,
        @Nullable String state,
        @Nullable String followUp,
        @Nullable String outcome,
        @Nullable String grade,
        @Nullable String asOfFrom,
        @Nullable String asOfTo,
        @Nullable String recordedFrom,
        @Nullable String recordedTo,
        @Nullable String rule,
        @Nullable String rulebook,
        @Nullable String limit) {
    private static final int USUAL = 50;
    private static final int MOST = 200;

    static ResponseStatusException unreadable() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }

    Filter filter() {
        return new Filter(
                given(mechanism),
                given(state),
                given(followUp),
                given(outcome),
                given(grade).map(g -> g.replace(' ', '_')),
                given(asOfFrom).map(read(LocalDate::parse)),
                given(asOfTo).map(read(LocalDate::parse)),
                given(recordedFrom).map(read(AskedEntries::begin)),
                given(recordedTo).map(read(AskedEntries::end)),
                given(rule),
                given(rulebook));
    }

    /** How many at once, with the same bounds as over HTTP. */
    int most() {
        try {
            int most = given(limit).map(Integer::parseInt).orElse(USUAL);
            if (most >= 1 && most <= MOST) {
                return most;
            }
        } catch (NumberFormatException e) {
            throw unreadable();
        }
        throw unreadable();
    }

    /** How many at once a reader may choose; whatever is asked for stands among them. */
    SortedSet<Integer> choices() {
        return new TreeSet<>(List.of(20, USUAL, 100, MOST, most()));
    }

    /** Whether anything is asked; else all are meant. */
    public boolean some() {
        return !filter().equals(Filter.ALL);
    }

    /** The address of the list that is asked for. */
    UriComponentsBuilder address() {
        Map<String, @Nullable String> asked = new LinkedHashMap<>();
        asked.put("mechanism", mechanism);
        asked.put("state", state);
        asked.put("followUp", followUp);
        asked.put("outcome", outcome);
        asked.put("grade", grade);
        asked.put("asOfFrom", asOfFrom);
        asked.put("asOfTo", asOfTo);
        asked.put("recordedFrom", recordedFrom);
        asked.put("recordedTo", recordedTo);
        asked.put("rule", rule);
        asked.put("rulebook", rulebook);
        asked.put("limit", limit);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/assessments");
        asked.forEach((name, value) -> given(value).ifPresent(v -> address.queryParam(name, "{" + name + "}")));
        return address.uriVariables(Map.copyOf(withoutNothing(asked)));
    }

    private static Map<String, Object> withoutNothing(Map<String, @Nullable String> asked) {
        Map<String, Object> given = new LinkedHashMap<>();
        asked.forEach((name, value) -> given(value).ifPresent(v -> given.put(name, v)));
        return given;
    }

    private static Instant begin(String text) {
        return text.contains("T")
                ? Instant.parse(text)
                : LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static Instant end(String text) {
        return text.contains("T")
                ? Instant.parse(text)
                : begin(LocalDate.parse(text).plusDays(1).toString()).minusMillis(1);
    }

    private static <T> Function<String, T> read(Function<String, T> reading) {
        return text -> {
            try {
                return reading.apply(text);
            } catch (DateTimeException e) {
                throw unreadable();
            }
        };
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(t -> !t.isEmpty());
    }
}
