package org.sequitur.http;

import java.util.Optional;
import org.sequitur.exchange.wire.EntryList;
import org.sequitur.exchange.wire.EntryResult;
import org.sequitur.exchange.wire.EntrySummary;
import org.sequitur.followup.OutcomeKind;
import org.sequitur.register.Page;
import org.sequitur.register.Summary;
import tools.jackson.databind.json.JsonMapper;

/** Entries of the register in their published form. */
final class EntryViews {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private EntryViews() {}

    static EntryList list(Page page, Optional<String> next) {
        return new EntryList(page.entries().stream().map(EntryViews::summary).toList(), next.orElse(null));
    }

    private static EntrySummary summary(Summary entry) {
        return new EntrySummary(
                JSON.readTree(entry.header().text()),
                entry.hash(),
                entry.results().stream()
                        .map(r -> new EntryResult(
                                OutcomeKind.valueOf(r.outcome()), r.grade().isEmpty() ? null : r.grade()))
                        .toList());
    }
}
