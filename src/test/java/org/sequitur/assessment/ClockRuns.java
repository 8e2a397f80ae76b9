package org.sequitur.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequitur.followup.FollowUps.day;
import static org.sequitur.followup.FollowUps.followUp;
import static org.sequitur.followup.FollowUps.on;
import static org.sequitur.followup.Samples.obligation;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequitur.followup.Deadline;
import org.sequitur.followup.FollowUp;
import org.sequitur.followup.FollowUps;
import org.sequitur.rulebook.Books;
import org.sequitur.rulebook.Period;

/** What the clocks of some periods say of a posted follow-up. */
final class ClockRuns {
    private ClockRuns() {}

    static List<DeadlineLine> lines(Days days, FollowUps posted, Period... periods) {
        FollowUp followUp = posted.build();
        Books book = Books.book();
        Arrays.stream(periods).forEach(book::with);
        return new Clocks(Seen.on(followUp, days), days, new DateArithmetic(followUp.calendars())).of(book.mechanism());
    }

    static List<Deadline> deadlines(String day, FollowUps posted, Period... periods) {
        return lines(Days.on(on(day)), posted, periods).stream()
                .map(DeadlineLine::deadline)
                .toList();
    }

    static Deadline only(String day, FollowUps posted, Period... periods) {
        List<Deadline> deadlines = deadlines(day, posted, periods);
        assertThat(deadlines).hasSize(1);
        return deadlines.get(0);
    }

    static FollowUps adopted(@Nullable String adoptedOn, @Nullable String dueOn) {
        return followUp().to(obligation(adoptedOn, dueOn));
    }
}
