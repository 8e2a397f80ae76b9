package org.sequitur.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.assessment.DeadlineLine;
import org.sequitur.followup.Deadline;

/** What a page says of the deadlines. */
final class DeadlinePart {
    private DeadlinePart() {}

    static void write(Page page, List<DeadlineLine> deadlines) {
        if (deadlines.isEmpty()) {
            return;
        }
        page.section("Deadlines");
        for (DeadlineLine line : deadlines) {
            page.item(0, title(line) + ": " + span(line) + "; " + standing(line));
            page.line(2, basis(line) + ": " + Phrases.cited(line.citation()));
        }
    }

    private static String title(DeadlineLine line) {
        Deadline deadline = line.deadline();
        String round = deadline.round() > 1 ? ", round " + deadline.round() : "";
        String whose = Stream.of(deadline.component(), deadline.subject())
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        return line.title() + round + (whose.isEmpty() ? "" : " (" + whose + ")");
    }

    private static String span(DeadlineLine line) {
        Deadline deadline = line.deadline();
        String from = deadline.startOn() == null ? "" : "from " + deadline.startOn() + " ";
        return line.window() ? from + "until " + deadline.dueOn() : "due on " + deadline.dueOn();
    }

    private static String standing(DeadlineLine line) {
        Deadline deadline = line.deadline();
        if (deadline.passed()) {
            return "passed";
        }
        if (line.window()) {
            return deadline.open() ? "open" : "not yet open";
        }
        return "not yet passed";
    }

    private static String basis(DeadlineLine line) {
        Deadline deadline = line.deadline();
        if (deadline.printed()) {
            return "Printed in the document, which decides";
        }
        String length = Phrases.length(line.length());
        return line.window() ? "The " + length + " before that day" : length + " from " + deadline.startOn();
    }
}
