package org.sequitur.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What came before the assessment: earlier replies, reminders, letters and meetings, each with its round. */
record CaseHistory(PublishedCase line, ConversionTable table) {
    private static final Pattern REPLY = Pattern.compile("(?i)\\b(first|second|third) reply\\b");
    private static final Map<String, Integer> ORDINALS = Map.of("first", 1, "second", 2, "third", 3);
    private static final Pattern SEVERAL = Pattern.compile("\\b(two|three|four) reminders\\b");
    private static final Map<String, Integer> COUNTS = Map.of("two", 2, "three", 3, "four", 4);

    /** Something dated of a round; {@code what} is the type of an act. */
    record Entry(String what, LocalDate day, int round, String phrase) {}

    /** The days of the replies of rounds before the one assessed. */
    NavigableMap<Integer, LocalDate> earlierReplies() {
        NavigableMap<Integer, LocalDate> replies = new TreeMap<>();
        for (String phrase : line.phrases("earlier_history")) {
            Matcher reply = REPLY.matcher(phrase);
            if (reply.find()) {
                int round = ORDINALS.getOrDefault(reply.group(1).toLowerCase(Locale.ROOT), 0);
                CodedDay.in(phrase).filter(d -> round < line.round()).ifPresent(d -> replies.put(round, d));
            }
        }
        return replies;
    }

    List<Entry> reminders() {
        List<Entry> reminders = new ArrayList<>();
        for (String phrase : line.phrases("reminders")) {
            Matcher several = SEVERAL.matcher(phrase);
            int count = several.find() ? COUNTS.getOrDefault(several.group(1), 1) : 1;
            LocalDate day = CodedDay.in(phrase).orElseThrow();
            for (int i = 0; i < count; i++) {
                reminders.add(new Entry("reminder", day, roundOf(day), phrase));
            }
        }
        return reminders;
    }

    List<Entry> acts() {
        return line.phrases("meetings_or_letters").stream().map(this::act).toList();
    }

    private Entry act(String phrase) {
        LocalDate day = CodedDay.in(phrase).orElseThrow();
        return new Entry(table.value("acts", Map.of("says", phrase)), day, roundOf(day), phrase);
    }

    /** The day of the first letter of a later round; empty where none is coded. */
    Optional<LocalDate> requestedOn(int round) {
        return acts().stream()
                .filter(a -> a.round() == round && a.what().equals("LETTER_SENT"))
                .map(Entry::day)
                .min(Comparator.naturalOrder());
    }

    /** The printed due day, if it is that of this round. */
    Optional<LocalDate> dueOn(int round) {
        return line.day("deadline").filter(d -> dueRound(d) == round);
    }

    private int dueRound(LocalDate due) {
        return due.isAfter(line.adoptedOn().plusMonths(table.monthsUntilALaterRound())) ? line.round() : 1;
    }

    private int roundOf(LocalDate day) {
        return earlierReplies().entrySet().stream()
                .filter(reply -> day.isBefore(reply.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(line.round());
    }
}
