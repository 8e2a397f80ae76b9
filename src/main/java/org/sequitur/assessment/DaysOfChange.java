package org.sequitur.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sequitur.followup.Dated;
import org.sequitur.followup.FollowUp;
import org.sequitur.rulebook.Mechanism;
import org.sequitur.rulebook.RuleBook;

/** The later days on which something that the rules see can change without a new fact becoming known. */
final class DaysOfChange {
    private DaysOfChange() {}

    static SortedSet<LocalDate> after(
            Days days, FollowUp followUp, Mechanism mechanism, RuleBook book, List<DeadlineLine> deadlines) {
        SortedSet<LocalDate> found = new TreeSet<>();
        Consumer<@Nullable LocalDate> add = day -> {
            if (day != null && day.isAfter(days.asOf())) {
                found.add(day);
            }
        };
        Happenings.days(deadlines).forEach(add);
        followUp.calendars().sessions().forEach(s -> {
            add.accept(s.opensOn());
            add.accept(s.endsOn().plusDays(1));
        });
        dated(followUp).map(Dated::ownDay).forEach(add);
        followUp.own().stream().flatMap(OwnFactsSeen::happenings).forEach(add);
        followUp.judgements().forEach(j -> add.accept(j.madeOn()));
        if (days.rulesPosted().isEmpty()) {
            book.daysOfChange(mechanism.code()).forEach(add);
        }
        return found;
    }

    private static Stream<? extends Dated> dated(FollowUp f) {
        return Stream.of(
                        f.rounds(),
                        f.replies(),
                        f.reminders(),
                        f.evidence(),
                        f.indicators(),
                        f.engagements(),
                        f.barriers(),
                        f.bodyActs(),
                        f.measures().stream().flatMap(m -> m.stages().stream()).toList())
                .flatMap(Collection::stream);
    }
}
