package org.sequitur.rulebook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds dated values of {@code mechanism.yaml} to their order: oldest first, no day twice. */
final class Ascending {
    private Ascending() {}

    static void refuseNone(YamlNode list) {
        if (list.isList() && list.items().isEmpty()) {
            list.problem("There is no value here. Write at least one, with the day since which it holds.");
        }
    }

    static void refuseDisorder(YamlNode list) {
        if (!list.isList()) {
            return;
        }
        List<YamlNode> days =
                list.items().stream().flatMap(i -> i.get("since").stream()).toList();
        for (int i = 1; i < days.size(); i++) {
            String before = String.valueOf(days.get(i - 1).plain());
            if (isDay(before)
                    && isDay(days.get(i).plain())
                    && before.compareTo(String.valueOf(days.get(i).plain())) >= 0) {
                days.get(i)
                        .problem("This day is not after " + before
                                + " above. Write the oldest value first, and each day once.");
            }
        }
    }

    private static boolean isDay(@Nullable Object value) {
        try {
            LocalDate.parse(String.valueOf(value));
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
