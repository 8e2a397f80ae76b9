package org.sequitur.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sequitur.rulebook.Period.Length;

/** Reads the dated lengths of a clock, such as {@code 1 YEAR}. */
final class LengthReader {
    private static final Pattern LENGTH = Pattern.compile("([1-9]\\d{0,4}) ([A-Z_]+)");
    private static final String UNITS =
            Arrays.stream(PeriodUnit.values()).map(Enum::name).collect(Collectors.joining(", "));

    private LengthReader() {}

    static List<Length> read(YamlNode list, boolean window) {
        List<Length> lengths = new ArrayList<>();
        for (YamlNode entry : list.items()) {
            if (entry.hasOnly("since", "until", "length", "row", "citation", "status")) {
                Citation citation = Citations.of(entry);
                Optional<LocalDate> since = entry.require("since").flatMap(YamlNode::day);
                Optional<YamlNode> length = entry.require("length");
                Optional<Matcher> words = length.flatMap(LengthReader::length);
                if (window
                        && words.filter(w -> w.group(2).equals(PeriodUnit.SESSION.name()))
                                .isPresent()) {
                    length.orElseThrow().problem("A window cannot be counted back in sessions. Write another unit.");
                }
                if (since.isPresent() && words.isPresent()) {
                    lengths.add(new Length(
                            since.get(),
                            until(entry, since.get()),
                            Integer.parseInt(words.get().group(1)),
                            PeriodUnit.valueOf(words.get().group(2)),
                            citation));
                }
            }
        }
        Ascending.refuseDisorder(list);
        return List.copyOf(lengths);
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

    private static Optional<Matcher> length(YamlNode value) {
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
