package org.sequitur.assessment;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sequitur.followup.Ahead;
import org.sequitur.followup.Dated;
import org.sequitur.followup.From;
import org.sequitur.followup.OwnFact;
import org.sequitur.followup.Records;

/** A mechanism's own facts as they stood on the day asked: without the days that lie after it, and what hangs on them. */
final class OwnFactsSeen {
    private static final String RECORDED = "recordedOn";
    private static final String UNKNOWN = "UNKNOWN";

    private OwnFactsSeen() {}

    static List<OwnFact> of(List<OwnFact> posted, Days days, Judgements judgements) {
        LocalDate last = days.asOf().isBefore(days.knownAsOf()) ? days.asOf() : days.knownAsOf();
        return posted.stream()
                .filter(f -> f.seenOn(days.asOf(), days.knownAsOf()))
                .map(f -> upTo(last, f))
                .map(f -> judgements.without(f, f.ref().id(), f.component()))
                .sorted(Comparator.comparing(Dated::ref).thenComparing(Object::toString))
                .toList();
    }

    /** The days on which something happens to a fact; not those that are fixed beforehand. */
    static Stream<LocalDate> happenings(OwnFact fact) {
        return days(fact).flatMap(c -> Stream.ofNullable((LocalDate) Records.value(c, fact)));
    }

    /** The fields that bear such a day. */
    static Stream<RecordComponent> days(OwnFact fact) {
        return Arrays.stream(fact.getClass().getRecordComponents())
                .filter(c -> c.getType() == LocalDate.class)
                .filter(c -> !c.isAnnotationPresent(Ahead.class) && !c.getName().equals(RECORDED));
    }

    private static OwnFact upTo(LocalDate last, OwnFact fact) {
        Set<String> later = new HashSet<>();
        days(fact).forEach(c -> {
            LocalDate day = (LocalDate) Records.value(c, fact);
            From from = c.getAnnotation(From.class);
            if (day != null && day.isAfter(last) || from != null && later.contains(from.value())) {
                later.add(c.getName());
            }
        });
        return later.isEmpty() ? fact : Records.copy(fact, (c, value) -> hidden(c, later) ? before(c) : value);
    }

    private static boolean hidden(RecordComponent component, Set<String> later) {
        From from = component.getAnnotation(From.class);
        return later.contains(component.getName()) || from != null && later.contains(from.value());
    }

    /** What a field says before the day from which it holds: what it must have been, or the same as if it was not posted. */
    private static @Nullable Object before(RecordComponent component) {
        From from = component.getAnnotation(From.class);
        return from == null || from.before().isEmpty()
                ? absent(component.getType())
                : Records.constant(component.getType(), from.before()).orElse(null);
    }

    private static @Nullable Object absent(Class<?> type) {
        if (type == LocalDate.class || type == BigDecimal.class) {
            return null;
        }
        if (type == String.class) {
            return "";
        }
        return type == int.class
                ? Integer.valueOf(0)
                : Records.constant(type, UNKNOWN).orElse(null);
    }
}
