package org.sequitur.pages;

import java.util.List;
import org.sequitur.exchange.wire.Problem;

/**
 * Something wrong with a posted text.
 *
 * @param pointer a JSON Pointer to it; empty means the text as a whole
 * @param line where it stands in the text, from 1; 0 if that is not known
 */
record Mistake(String pointer, int line, String detail) {
    /** In the order in which they stand in the problem. */
    static List<Mistake> of(Problem problem, String text) {
        TextPlaces places = TextPlaces.of(text);
        return problem.getErrors().stream()
                .map(e -> new Mistake(e.getPointer(), places.line(e.getPointer()), e.getDetail()))
                .toList();
    }
}
