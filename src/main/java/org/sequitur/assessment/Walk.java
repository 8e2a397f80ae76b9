package org.sequitur.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequitur.followup.FollowUp;
import org.sequitur.rulebook.Mechanism;
import org.sequitur.rulebook.RuleBook;

/** Goes through a range from one day on which something happens to the next. */
final class Walk {
    /** A day looks at much that the day before looked at, and hardly ever at what only an earlier one did. */
    private static final int REMEMBERED_DAYS = 1;

    private final RuleBook book;
    private final Mechanism mechanism;
    private final FollowUp followUp;
    private final Range range;
    private final Function<Look, Assessment> told;
    private final Happenings happenings;
    private final TreeSet<LocalDate> ahead = new TreeSet<>();
    private final Remembered remembered;

    Walk(
            RuleBook book,
            Mechanism mechanism,
            FollowUp followUp,
            Range range,
            StageWatch watch,
            Function<Look, Assessment> told) {
        this.book = book;
        this.mechanism = mechanism;
        this.followUp = followUp;
        this.range = range;
        this.told = told;
        this.happenings = Happenings.of(followUp, mechanism, book, range);
        this.remembered = new Remembered(watch, REMEMBERED_DAYS);
        ahead.add(range.from());
        happenings.days().forEach(ahead::add);
    }

    Timeline timeline() throws RangeTooLong {
        Spans spans = new Spans();
        int looked = 0;
        int found = 0;
        for (@Nullable LocalDate day = ahead.pollFirst(); day != null; day = ahead.pollFirst()) {
            if (looked == Timeline.MOST_DAYS || found > Timeline.MOST_FINDINGS) {
                throw new RangeTooLong(day.minusDays(1));
            }
            Look look = new Look(book, mechanism, followUp, range.on(day), false, remembered);
            looked++;
            found += look.found();
            seeAhead(day, look.deadlines);
            Assessment answer = told.apply(look);
            spans.add(day, answer, because(day, look, answer));
        }
        return new Timeline(
                followUp.id(),
                mechanism.code(),
                followUp.state(),
                range,
                book.version(),
                book.digest(mechanism.code()),
                looked,
                spans.all());
    }

    /** Clocks run out on days that are known only once the facts that start them are. */
    private void seeAhead(LocalDate day, List<DeadlineLine> deadlines) {
        Happenings.days(deadlines).filter(d -> range.after(day, d)).forEach(ahead::add);
    }

    /** Of the first day it is not told: all that was before has led to it. */
    private List<Cause> because(LocalDate day, Look look, Assessment answer) {
        return day.equals(range.from())
                ? List.of()
                : happenings.on(day, look.deadlines, !answer.withheld().isEmpty());
    }
}
