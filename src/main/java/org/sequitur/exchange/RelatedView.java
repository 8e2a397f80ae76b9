package org.sequitur.exchange;

import org.jspecify.annotations.Nullable;
import org.sequitur.assessment.Related;
import org.sequitur.exchange.wire.Crosswalk;
import org.sequitur.exchange.wire.CrosswalkLevel;
import org.sequitur.exchange.wire.CrosswalkLine;
import org.sequitur.rulebook.Citation;

/** How an answer stands to a list of levels, in its published form. */
final class RelatedView {
    private static final String OURS = "Sequitur's own mapping, for display only; no body uses it";
    private static final String NONE = "Sequitur relates the scale in force to no list of levels";

    private RelatedView() {}

    static Crosswalk of(Related related) {
        return new Crosswalk(
                related.crosswalk().isPresent() ? OURS : NONE,
                related.crosswalk().map(c -> c.list()).orElse(null),
                related.crosswalk().map(c -> c.title()).orElse(null),
                related.citation().map(RelatedView::citation).orElse(null),
                related.components().stream().map(RelatedView::line).toList());
    }

    private static CrosswalkLine line(Related.Line line) {
        return new CrosswalkLine(
                line.component(),
                code(line),
                line.levels().stream()
                        .map(l -> new CrosswalkLevel(l.name(), l.wording(), Views.orNull(l.note())))
                        .toList());
    }

    private static @Nullable String code(Related.Line line) {
        return Views.orNull(line.code());
    }

    private static org.sequitur.exchange.wire.Citation citation(Citation citation) {
        return new org.sequitur.exchange.wire.Citation(
                citation.text(), citation.id(), Views.status(citation.status()), Views.remark(citation.status()));
    }
}
