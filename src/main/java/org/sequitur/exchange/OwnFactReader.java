package org.sequitur.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequitur.followup.Answer;
import org.sequitur.followup.OwnFact;
import org.sequitur.followup.OwnFacts;
import org.sequitur.followup.Records;
import tools.jackson.databind.JsonNode;

/**
 * Turns the facts that a mechanism has of its own into records, by the names of their components. What was left out is
 * an empty text, UNKNOWN, no day or 0. It reads only what the contract has let through.
 */
final class OwnFactReader {
    private OwnFactReader() {}

    /** The facts that are posted under {@code mechanismFacts}. */
    static List<OwnFact> read(@Nullable JsonNode posted) {
        List<OwnFact> facts = new ArrayList<>();
        if (posted == null) {
            return facts;
        }
        posted.forEachEntry((property, own) -> {
            for (OwnFacts.Part part : OwnFacts.under(property)) {
                entries(own.path(part.name())).forEach(entry -> facts.add(fact(part.type(), entry)));
            }
        });
        return facts;
    }

    /** The entries of a list, or the one object that is no list. */
    static List<JsonNode> entries(JsonNode posted) {
        if (posted.isArray()) {
            return posted.valueStream().toList();
        }
        return posted.isObject() ? List.of(posted) : List.of();
    }

    private static OwnFact fact(Class<? extends OwnFact> type, JsonNode entry) {
        // A fact with a single field is posted as its value alone.
        return Records.make(type, c -> value(c.getType(), entry.isObject() ? entry.path(c.getName()) : entry));
    }

    private static @Nullable Object value(Class<?> type, JsonNode posted) {
        boolean absent = posted.isMissingNode() || posted.isNull();
        if (type == String.class) {
            return absent ? "" : posted.asString();
        }
        if (type == Answer.class) {
            return Answer.of(absent ? null : posted.asBoolean());
        }
        if (type == LocalDate.class) {
            return absent ? null : LocalDate.parse(posted.asString());
        }
        if (type == BigDecimal.class) {
            return absent ? null : new BigDecimal(posted.asString());
        }
        if (type == int.class) {
            return absent ? 0 : posted.asInt();
        }
        if (type.isEnum()) {
            return Records.constant(type, absent ? Answer.UNKNOWN.name() : posted.asString())
                    .orElseThrow();
        }
        throw new IllegalStateException("a fact cannot be read that holds a " + type.getSimpleName());
    }
}
