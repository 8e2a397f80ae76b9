package org.sequitur.cli;

import java.util.stream.Collectors;
import org.sequitur.assessment.Related;

/** What a page says of how the grades stand to a list of levels. */
final class RelatedPart {
    private RelatedPart() {}

    static void write(Page page, Related related) {
        page.section("How the grades stand to a common list: Sequitur's own mapping, for display only");
        if (related.crosswalk().isEmpty()) {
            page.line(0, "Sequitur relates the scale in force to no list of levels.");
            return;
        }
        page.line(0, related.crosswalk().get().title());
        related.citation().ifPresent(c -> page.line(0, Phrases.cited(c)));
        for (Related.Line line : related.components()) {
            page.item(0, line(line));
            line.levels().stream()
                    .filter(l -> !l.note().isEmpty())
                    .forEach(l -> page.line(2, l.name() + ": " + l.note()));
        }
    }

    private static String line(Related.Line line) {
        String code = line.code().isEmpty() ? "no grade or code" : line.code();
        String levels = line.levels().isEmpty()
                ? "no place in the list"
                : line.levels().stream()
                        .map(l -> Phrases.named(l.name(), l.wording()))
                        .collect(Collectors.joining("; or "));
        return "Component " + line.component() + ", " + code + ": " + levels;
    }
}
