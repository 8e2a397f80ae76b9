package org.sequitur.http;

import org.sequitur.exchange.wire.ReplayChange;
import org.sequitur.exchange.wire.ReplayKind;
import org.sequitur.exchange.wire.ReplayLine;
import org.sequitur.exchange.wire.ReplaySummary;
import org.sequitur.register.Header;
import org.sequitur.register.replay.ComparisonSummary;
import org.sequitur.register.replay.Replayed;

/** What a replay tells, in its published form. */
final class ReplayViews {
    private ReplayViews() {}

    static ReplayLine line(Replayed replayed) {
        Header entry = replayed.entry();
        return new ReplayLine(
                entry.sequence(),
                entry.id(),
                entry.about().mechanism(),
                entry.about().state(),
                entry.about().followUp(),
                entry.about().asOf(),
                entry.versions().rulebook(),
                replayed.difference().changes().stream()
                        .map(c -> new ReplayChange(c.what(), c.before(), c.after()))
                        .toList(),
                replayed.difference().because(),
                replayed.refused().orElse(null));
    }

    static ReplaySummary summary(ComparisonSummary summary, long refused, String rulebook) {
        return new ReplaySummary(
                true,
                rulebook,
                (long) summary.followUps(),
                (long) summary.differing(),
                refused,
                summary.kinds().stream()
                        .map(k -> new ReplayKind(k.getValue().longValue(), k.getKey()))
                        .toList());
    }
}
