package org.sequitur.cli;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The days on the command line that take the place of those in a request, by the names of the fields. */
final class GivenDays {
    @Option(
            names = "--known-as-of",
            paramLabel = "DATE",
            converter = GivenDay.class,
            description = "See only what was known on this day, in place of the day in the request.")
    private @Nullable LocalDate knownAsOf;

    @Option(
            names = "--rules-as-of",
            paramLabel = "DATE",
            converter = GivenDay.class,
            description = "Hold the facts against the scale and rules of this day, in place of the day in the request.")
    private @Nullable LocalDate rulesAsOf;

    /** With a day that only one command takes, if it was given. */
    SortedMap<String, LocalDate> with(String field, @Nullable LocalDate day) {
        SortedMap<String, LocalDate> days = new TreeMap<>();
        put(days, field, day);
        put(days, "knownAsOf", knownAsOf);
        put(days, "rulesAsOf", rulesAsOf);
        return days;
    }

    static void put(SortedMap<String, LocalDate> days, String field, @Nullable LocalDate day) {
        if (day != null) {
            days.put(field, day);
        }
    }
}
