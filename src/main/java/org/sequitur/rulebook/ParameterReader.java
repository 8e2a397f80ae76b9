package org.sequitur.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sequitur.followup.DocumentKind;
import org.sequitur.followup.SourceType;
import org.sequitur.followup.Stage;
import org.sequitur.rulebook.Mechanism.ParameterValue;
import org.sequitur.rulebook.Mechanism.ParameterValue.Kind;

/** Reads the dated values that a body or a deployment may change. */
final class ParameterReader {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** Parameters whose text lists values of a set, since Java reads them before any rule does. */
    private static final Map<String, List<String>> LISTS = Map.of(
            "independent-state-organs",
            names(SourceType.values()),
            "self-proving-documents",
            names(DocumentKind.values()));

    /** A parameter whose name ends so names one stage of a measure. */
    private static final String OF_STAGE = "-stage";

    private ParameterReader() {}

    static Map<String, List<ParameterValue>> read(YamlNode group) {
        Map<String, List<ParameterValue>> parameters = new LinkedHashMap<>();
        if (!group.isGroup()) {
            group.problem("\"parameters\" must hold a list of dated values under the name of each parameter.");
        }
        for (YamlNode list : group.values()) {
            if (!NAME.matcher(list.name()).matches()) {
                list.problem("\"" + list.name()
                        + "\" is no name of a parameter. Write small letters and dashes, such as independent-sources.");
            }
            parameters.putIfAbsent(list.name(), values(list));
        }
        return parameters;
    }

    private static List<ParameterValue> values(YamlNode list) {
        List<ParameterValue> values = new ArrayList<>();
        for (YamlNode entry : list.items()) {
            if (entry.hasOnly("since", "value", "row", "citation", "status")) {
                value(list.name(), entry).ifPresent(v -> {
                    if (!values.isEmpty() && values.get(0).kind() != v.kind()) {
                        entry.get("value")
                                .orElseThrow()
                                .problem("The values of a parameter are all of one sort, and the first is "
                                        + words(values.get(0).kind()) + ". Write "
                                        + words(values.get(0).kind()) + ".");
                    }
                    values.add(v);
                });
            }
        }
        Ascending.refuseNone(list);
        Ascending.refuseDisorder(list);
        return List.copyOf(values);
    }

    private static Optional<ParameterValue> value(String parameter, YamlNode entry) {
        Citation citation = Citations.of(entry);
        Optional<LocalDate> since = entry.require("since").flatMap(YamlNode::day);
        Optional<YamlNode> value = entry.require("value");
        Optional<ParameterValue> read = value.flatMap(v -> value(v, since.orElse(LocalDate.EPOCH), citation));
        if (read.isPresent() && LISTS.containsKey(parameter)) {
            requireNames(value.orElseThrow(), read.get(), LISTS.getOrDefault(parameter, List.of()));
        }
        if (parameter.endsWith(OF_STAGE)) {
            value.ifPresent(v -> v.oneOf(names(Stage.values())));
        }
        return since.flatMap(day -> read);
    }

    private static Optional<ParameterValue> value(YamlNode value, LocalDate since, Citation citation) {
        Object plain = value.plain();
        if (plain instanceof Boolean flag) {
            return Optional.of(new ParameterValue(since, Kind.FLAG, 0, flag, "", citation));
        }
        if (plain instanceof Long) {
            return value.number().map(n -> new ParameterValue(since, Kind.NUMBER, n, false, "", citation));
        }
        if (plain instanceof String text) {
            return Optional.of(new ParameterValue(since, Kind.TEXT, 0, false, text, citation));
        }
        value.problem("A value is a whole number, true or false, or a text in \"quotes\".");
        return Optional.empty();
    }

    private static void requireNames(YamlNode value, ParameterValue read, List<String> known) {
        if (read.kind() != Kind.TEXT) {
            value.problem("This parameter lists names with spaces between, in \"quotes\".");
            return;
        }
        for (String name : read.text().split("\\s+")) {
            if (!name.isEmpty() && !known.contains(name)) {
                value.problem("\"" + name + "\" is not known here." + Suggestions.didYouMean(name, known)
                        + " Allowed are: " + String.join(", ", known) + ".");
            }
        }
    }

    static String words(Kind kind) {
        return switch (kind) {
            case NUMBER -> "a whole number";
            case FLAG -> "true or false";
            case TEXT -> "a text";
        };
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
