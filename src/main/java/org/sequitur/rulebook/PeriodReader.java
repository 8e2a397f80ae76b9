package org.sequitur.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sequitur.followup.BodyAct;
import org.sequitur.followup.Component;
import org.sequitur.followup.Evidence;
import org.sequitur.followup.Obligation;
import org.sequitur.followup.OwnFacts;
import org.sequitur.followup.Reminder;
import org.sequitur.followup.Reply;
import org.sequitur.followup.Round;
import org.sequitur.followup.Session;
import org.sequitur.rulebook.Period.Length;

/** Reads the clocks of a mechanism: what starts each, what prints its day, and its dated lengths. */
final class PeriodReader {
    /** The facts from which any clock can start, by the name that {@code mechanism.yaml} gives them. */
    private static final Map<String, Class<?>> SHARED = Map.of(
            "obligation", Obligation.class,
            "component", Component.class,
            "round", Round.class,
            "reply", Reply.class,
            "reminder", Reminder.class,
            "bodyAct", BodyAct.class,
            "evidence", Evidence.class,
            "latestSession", Session.class,
            "nextSession", Session.class);

    private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final SortedMap<String, Class<?>> starters = new TreeMap<>(SHARED);

    /** The facts of this mechanism whose fields say whether a clock runs: the obligation, components and its own. */
    private final SortedMap<String, Class<?>> facts =
            new TreeMap<>(Map.of("obligation", Obligation.class, "component", Component.class));

    /** The acts of the body, of which a clock may be bound to some. */
    private final List<String> acts;

    /** Reads clocks that may also start from the facts that this mechanism has of its own. */
    PeriodReader(String mechanism, List<String> acts) {
        this.acts = acts;
        OwnFacts.all().stream()
                .filter(part -> part.mechanism().equals(mechanism))
                .map(part -> FactTypes.of(part.type()))
                .forEach(type -> facts.put(type.kind(), type.type()));
        facts.forEach((kind, type) -> {
            if (FactTypes.of(type).fields().stream().anyMatch(f -> f.kind() == FactType.ValueKind.DAY)) {
                starters.put(kind, type);
            }
        });
    }

    List<Period> read(YamlNode list) {
        List<Period> periods = new ArrayList<>();
        for (YamlNode entry : list.items()) {
            if (entry.hasOnly(
                    "kind", "title", "starts", "before", "after", "only", "printed", "printedBy", "lengths")) {
                period(entry, periods).ifPresent(periods::add);
            }
        }
        return List.copyOf(periods);
    }

    private Optional<Period> period(YamlNode entry, List<Period> above) {
        Optional<String> kind = entry.require("kind").flatMap(PeriodReader::kind);
        String title = entry.require("title").flatMap(YamlNode::text).orElse("");
        boolean window = entry.get("before").isPresent();
        Optional<String> starts = entry.get("after").isPresent() ? after(entry, above) : starts(entry, window);
        Optional<String> printed = printed(entry, window, starts);
        Optional<Citation> printedBy = printedBy(entry);
        Optional<YamlNode> lengths = printed.isPresent() ? entry.get("lengths") : entry.require("lengths");
        List<Length> read =
                lengths.map(l -> new LengthReader(facts).read(l, window)).orElse(List.of());
        if (printed.isEmpty()) {
            lengths.ifPresent(Ascending::refuseNone);
        }
        return kind.map(k -> new Period(
                k,
                title,
                starts.orElse(""),
                window,
                printed,
                printedBy,
                entry.get("only").flatMap(this::only),
                read));
    }

    private static Optional<String> kind(YamlNode value) {
        Optional<String> kind = value.text();
        if (kind.filter(k -> !KIND.matcher(k).matches()).isPresent()) {
            value.problem("The kind of a deadline is written in small letters and dashes, such as reply-to-reminder.");
        }
        return kind;
    }

    /** A clock that starts on the due day of one declared above it. */
    private static Optional<String> after(YamlNode entry, List<Period> above) {
        List.of("starts", "before", "printed")
                .forEach(other -> entry.get(other)
                        .ifPresent(o -> o.problem("A clock that starts on the due day of another has no \"" + other
                                + "\". Keep the one that is meant.")));
        List<String> kinds = above.stream().map(Period::kind).distinct().toList();
        return entry.require("after").flatMap(kind -> kind.oneOf(kinds)).map(kind -> Period.DEADLINE + "." + kind);
    }

    /** One field and its values, such as {@code letter.type: [URGENT_APPEAL]}. */
    private Optional<Period.Only> only(YamlNode group) {
        if (!group.isGroup() || group.values().size() != 1) {
            group.problem("\"only\" names one field and its values, such as letter.type: [URGENT_APPEAL].");
            return Optional.empty();
        }
        YamlNode entry = group.values().get(0);
        if (entry.name().equals("bodyAct.type")) {
            return Optional.of(new Period.Only("bodyAct", "type", Set.copyOf(Names.known(entry, acts))));
        }
        String fact = kindOf(entry.name());
        Optional<FactType.Field> field = Optional.ofNullable(facts.get(fact))
                .flatMap(type -> FactTypes.of(type)
                        .field(entry.name().substring(Math.min(entry.name().length(), fact.length() + 1))))
                .filter(f -> f.kind() == FactType.ValueKind.CONSTANT);
        if (field.isEmpty()) {
            entry.problem(
                    "\"" + entry.name() + "\" is no value set of a fact of this mechanism. Write such a fact, a dot"
                            + " and its field, such as letter.type.");
        }
        return field.map(f -> new Period.Only(fact, f.name(), Set.copyOf(Names.known(entry, f.values()))));
    }

    private Optional<String> starts(YamlNode entry, boolean window) {
        Optional<YamlNode> starts = entry.get("starts");
        if (starts.isPresent() && window) {
            starts.get().problem("A clock has either \"starts\" or \"before\". Keep the one that is meant.");
        }
        if (starts.isEmpty() && !window) {
            entry.problem(
                    "Nothing says when this clock starts. Write \"starts: obligation.adoptedOn\", or \"before: …\" for a"
                            + " window that runs backwards.");
        }
        return entry.get(window ? "before" : "starts").flatMap(this::dayField);
    }

    private Optional<String> printed(YamlNode entry, boolean window, Optional<String> starts) {
        Optional<YamlNode> value = entry.get("printed");
        Optional<String> printed = value.flatMap(this::dayField);
        if (value.isPresent() && window) {
            value.get().problem("A window that runs backwards has no printed day. Remove this line.");
        } else if (printed.isPresent()
                && starts.filter(s -> !mayPrint(kindOf(printed.get()), kindOf(s)))
                        .isPresent()) {
            value.orElseThrow()
                    .problem("The printed day stands in the fact that starts the clock. Write a day of "
                            + kindOf(starts.get()) + ": " + days(kindOf(starts.get())) + ".");
        }
        return printed;
    }

    /** The fact that starts the clock; where the obligation does, also each component or own fact for a clock of its own. */
    private static boolean mayPrint(String kind, String starter) {
        boolean itsOwn = kind.equals("component") || !SHARED.containsKey(kind);
        return kind.equals(starter) || itsOwn && starter.equals("obligation");
    }

    private static Optional<Citation> printedBy(YamlNode entry) {
        if (entry.get("printed").isPresent()) {
            return entry.require("printedBy")
                    .filter(by -> by.hasOnly("row", "citation", "status"))
                    .map(Citations::of);
        }
        entry.get("printedBy")
                .ifPresent(by -> by.problem("There is no printed day here. Write \"printed\", or remove this line."));
        return Optional.empty();
    }

    private Optional<String> dayField(YamlNode value) {
        Optional<String> path = value.text();
        if (path.isEmpty()) {
            return path;
        }
        if (!starters.containsKey(kindOf(path.get()))) {
            value.problem("\"" + path.get() + "\" is no day of a fact that can start a clock."
                    + Suggestions.didYouMean(kindOf(path.get()), starters.keySet())
                    + " Write such a fact, a dot and its day: " + String.join(", ", starters.keySet()) + ".");
            return Optional.empty();
        }
        List<String> known = dayFields(kindOf(path.get()));
        String field = path.get()
                .substring(Math.min(path.get().length(), kindOf(path.get()).length() + 1));
        if (!known.contains(field)) {
            value.problem("\"" + path.get() + "\" is no day." + Suggestions.didYouMean(field, known) + " The days of "
                    + kindOf(path.get()) + " are: " + days(kindOf(path.get())) + ".");
            return Optional.empty();
        }
        return path;
    }

    private static String kindOf(String path) {
        return path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
    }

    private String days(String starter) {
        return dayFields(starter).stream().map(f -> starter + "." + f).collect(Collectors.joining(", "));
    }

    private List<String> dayFields(String starter) {
        return FactTypes.of(starters.getOrDefault(starter, Obligation.class)).fields().stream()
                .filter(f -> f.kind() == FactType.ValueKind.DAY)
                .map(FactType.Field::name)
                .toList();
    }
}
