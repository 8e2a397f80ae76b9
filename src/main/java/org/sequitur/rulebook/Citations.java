package org.sequitur.rulebook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads row, citation and status of an entry of {@code mechanism.yaml}. */
final class Citations {
    private static final List<String> FLAGS =
            Arrays.stream(Status.values()).map(Status::flag).toList();
    private static final Citation NONE = new Citation("", "", Status.DESIGN);

    private Citations() {}

    /** The entry's own citation, all three parts of which must be there. */
    static Citation of(YamlNode entry) {
        return new Citation(
                entry.require("row").flatMap(YamlNode::text).orElse(""),
                entry.require("citation").flatMap(YamlNode::text).orElse(""),
                entry.require("status").flatMap(Citations::status).orElse(NONE.status()));
    }

    /** The entry's own citation; what it leaves out is that of the entry around it. */
    static Citation of(YamlNode entry, Citation around) {
        return new Citation(
                part(entry, "row", YamlNode::text).orElse(around.id()),
                part(entry, "citation", YamlNode::text).orElse(around.text()),
                part(entry, "status", Citations::status).orElse(around.status()));
    }

    /** Stands in for a citation that is missing, once that is reported. */
    static Citation none() {
        return NONE;
    }

    static Optional<Status> status(YamlNode value) {
        return value.oneOf(FLAGS).flatMap(Status::of);
    }

    private static <T> Optional<T> part(YamlNode entry, String name, Function<YamlNode, Optional<T>> reading) {
        return entry.get(name).flatMap(reading);
    }
}
