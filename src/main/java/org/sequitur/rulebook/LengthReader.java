package org.sequitur.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sequitur.rulebook.Period.Length;
import org.sequitur.rulebook.Period.PostedNumber;

/** Reads the dated lengths of a clock. */
final class LengthReader {
    private static final Pattern LENGTH = Pattern.compile("([1-9]\\d{0,4}) ([A-Z_]+)");
    private static final String UNITS =
            Arrays.stream(PeriodUnit.values()).map(Enum::name).collect(Collectors.joining(", "));

    /** The facts of the mechanism that may post a number in place of the usual one, by the name they have in rules. */
    private final Map<String, Class<?>> facts;

    LengthReader(Map<String, Class<?>> facts) {
        this.facts = facts;
    }

    List<Length> read(YamlNode list, boolean window) {
        List<Length> lengths = new ArrayList<>();
        for (YamlNode entry : list.items()) {
            if (entry.hasOnly("since", "until", "length", "posted", "row", "citation", "status")) {
                length(entry, window).ifPresent(lengths::add);
            }
        }
        Ascending.refuseDisorder(list);
        return List.copyOf(lengths);
    }

    private Optional<Length> length(YamlNode entry, boolean window) {
        Citation citation = Citations.of(entry);
        Optional<LocalDate> since = entry.require("since").flatMap(YamlNode::day);
        Optional<YamlNode> length = entry.require("length");
        Optional<Matcher> words = length.flatMap(LengthReader::words);
        if (window && words.filter(LengthReader::inSessions).isPresent()) {
            length.orElseThrow().problem("A window cannot be counted back in sessions. Write another unit.");
        }
        Optional<PostedNumber> posted = entry.get("posted").flatMap(this::posted);
        return since.flatMap(first -> words.map(w -> new Length(
                first,
                until(entry, first),
                Integer.parseInt(w.group(1)),
                PeriodUnit.valueOf(w.group(2)),
                posted,
                citation)));
    }

    private static boolean inSessions(Matcher words) {
        return words.group(2).equals(PeriodUnit.SESSION.name());
    }

    private Optional<PostedNumber> posted(YamlNode value) {
        String path = value.text().orElse("");
        int dot = path.indexOf('.');
        Optional<PostedNumber> posted = Optional.ofNullable(facts.get(path.substring(0, Math.max(dot, 0))))
                .flatMap(type -> FactTypes.of(type).field(path.substring(dot + 1)))
                .filter(field -> field.kind() == FactType.ValueKind.NUMBER)
                .map(field -> new PostedNumber(path.substring(0, dot), field.name()));
        if (posted.isEmpty()) {
            value.problem(
                    "\"" + path + "\" is no whole number of a fact of this mechanism. Write such a fact, a dot and"
                            + " its field, such as courtOrder.reportingPeriodMonths, or remove this line.");
        }
        return posted;
    }

    private static Optional<LocalDate> until(YamlNode entry, LocalDate since) {
        Optional<YamlNode> written = entry.get("until");
        Optional<LocalDate> until = written.flatMap(YamlNode::day);
        if (until.filter(day -> !day.isAfter(since)).isPresent()) {
            written.orElseThrow()
                    .problem("This length ends before it begins. Write the first day from which the clock no longer"
                            + " starts, after " + since + ".");
        }
        return until;
    }

    private static Optional<Matcher> words(YamlNode value) {
        Optional<Matcher> words = value.text().map(LENGTH::matcher).filter(Matcher::matches);
        boolean known = words.isPresent()
                && Arrays.stream(PeriodUnit.values())
                        .anyMatch(u -> u.name().equals(words.get().group(2)));
        if (!known) {
            value.problem("A length is a whole number and a unit, such as 1 YEAR. Units are: " + UNITS + ".");
            return Optional.empty();
        }
        return words;
    }
}
