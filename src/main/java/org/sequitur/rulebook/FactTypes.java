package org.sequitur.rulebook;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.followup.BandedIndicators;
import org.sequitur.followup.Barrier;
import org.sequitur.followup.BodyAct;
import org.sequitur.followup.Component;
import org.sequitur.followup.ComponentOutcome;
import org.sequitur.followup.Cooperation;
import org.sequitur.followup.Corroboration;
import org.sequitur.followup.CountedMeasure;
import org.sequitur.followup.CurrentRound;
import org.sequitur.followup.Deadline;
import org.sequitur.followup.Engagement;
import org.sequitur.followup.Evidence;
import org.sequitur.followup.Fact;
import org.sequitur.followup.Finding;
import org.sequitur.followup.Indicator;
import org.sequitur.followup.Measure;
import org.sequitur.followup.Obligation;
import org.sequitur.followup.OwnFacts;
import org.sequitur.followup.Parameter;
import org.sequitur.followup.ProcedureState;
import org.sequitur.followup.Reminder;
import org.sequitur.followup.Reply;
import org.sequitur.followup.ReplyPart;
import org.sequitur.followup.Round;
import org.sequitur.followup.Session;
import org.sequitur.followup.StakeholderIndex;
import org.sequitur.followup.Track;

/** Every fact that a condition may speak of. A new fact becomes a word by standing in this list, or in that of a mechanism's own facts. */
public final class FactTypes {
    private static final Map<String, FactType> BY_NAME = Stream.concat(
                    OwnFacts.all().stream().map(OwnFacts.Part::type).distinct(),
                    Stream.of(
                            BandedIndicators.class,
                            Barrier.class,
                            BodyAct.class,
                            Component.class,
                            ComponentOutcome.class,
                            Cooperation.class,
                            Corroboration.class,
                            CountedMeasure.class,
                            CurrentRound.class,
                            Deadline.class,
                            Engagement.class,
                            Evidence.class,
                            Finding.class,
                            Indicator.class,
                            Measure.class,
                            Obligation.class,
                            Parameter.class,
                            ProcedureState.class,
                            Reminder.class,
                            Reply.class,
                            ReplyPart.class,
                            Round.class,
                            Session.class,
                            StakeholderIndex.class,
                            Track.class))
            .map(FactType::of)
            .collect(Collectors.toMap(FactType::name, Function.identity(), (a, b) -> a, TreeMap::new));

    private static final Map<Class<?>, FactType> BY_CLASS =
            BY_NAME.values().stream().collect(Collectors.toUnmodifiableMap(FactType::type, Function.identity()));

    private static final Map<Class<?>, Map<String, FactType.Field>> FIELDS = BY_NAME.values().stream()
            .collect(Collectors.toUnmodifiableMap(
                    FactType::type,
                    t -> t.fields().stream().collect(Collectors.toMap(FactType.Field::name, Function.identity()))));

    private static final Map<Class<?>, Integer> NUMBERS = numbers();

    private FactTypes() {}

    /** How many there are. */
    static int count() {
        return NUMBERS.size();
    }

    /** The number of a type among them, from 0. */
    static int numberOf(Class<?> type) {
        return requireNonNull(NUMBERS.get(type));
    }

    private static Map<Class<?>, Integer> numbers() {
        Map<Class<?>, Integer> numbers = new HashMap<>();
        BY_NAME.values().forEach(type -> numbers.put(type.type(), numbers.size()));
        return Map.copyOf(numbers);
    }

    /** All facts by name, in alphabetical order. */
    public static List<FactType> all() {
        return List.copyOf(BY_NAME.values());
    }

    /** The value of a fact's field; empty for a day that is not known. */
    public static Optional<Object> valueOf(Fact fact, String field) {
        FactType.Field named = FIELDS.getOrDefault(fact.getClass(), Map.of()).get(field);
        return named == null ? Optional.empty() : Optional.ofNullable(named.of(fact));
    }

    /** The name by which {@code @needs} speaks of such a fact, such as reply or measure. */
    public static String kindOf(Fact fact) {
        return of(fact.getClass()).kind();
    }

    public static FactType of(Fact fact) {
        return of(fact.getClass());
    }

    static Optional<FactType> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    static FactType of(Class<?> type) {
        return Optional.ofNullable(BY_CLASS.get(type)).orElseThrow();
    }
}
