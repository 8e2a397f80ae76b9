package org.sequitur.rulebook;

import java.util.List;

/**
 * Something that is counted or averaged of a component, and the values that the result may have.
 *
 * @param official whether the body itself measures so
 * @param values what stands first is said where rules conclude several
 */
public record Measurement(String name, String title, boolean official, Citation citation, List<Value> values) {
    /** One result in words. */
    public record Value(String name, String wording, Citation citation) {}
}
