package org.sequitur.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a mechanism measures, what levels it is related to, and what about it is still to be confirmed. */
final class MeasurementReader {
    private MeasurementReader() {}

    static List<Measurement> measurements(YamlNode list) {
        List<Measurement> measurements = new ArrayList<>();
        for (YamlNode entry : list.items()) {
            if (entry.hasOnly("name", "title", "official", "row", "citation", "status", "values")) {
                Citation citation = Citations.of(entry);
                String title = text(entry, "title");
                boolean official =
                        entry.require("official").flatMap(YamlNode::flag).orElse(false);
                List<Measurement.Value> values =
                        entry.require("values").map(v -> values(v, citation)).orElse(List.of());
                Names.name(entry)
                        .ifPresent(name -> measurements.add(new Measurement(name, title, official, citation, values)));
            }
        }
        Names.refuseTwice(list, "name");
        return List.copyOf(measurements);
    }

    private static List<Measurement.Value> values(YamlNode list, Citation around) {
        List<Measurement.Value> values = new ArrayList<>();
        for (YamlNode entry : list.items()) {
            if (entry.hasOnly("name", "wording", "row", "citation", "status")) {
                Names.name(entry)
                        .ifPresent(name -> values.add(
                                new Measurement.Value(name, Names.wording(entry), Citations.of(entry, around))));
            }
        }
        Names.refuseTwice(list, "name");
        return List.copyOf(values);
    }

    static List<Crosswalk> crosswalks(YamlNode list) {
        List<Crosswalk> crosswalks = new ArrayList<>();
        for (YamlNode entry : list.items()) {
            if (entry.hasOnly("list", "title", "row", "citation", "status", "levels")) {
                List<Crosswalk.Level> levels =
                        entry.require("levels").map(MeasurementReader::levels).orElse(List.of());
                crosswalks.add(new Crosswalk(text(entry, "list"), text(entry, "title"), Citations.of(entry), levels));
            }
        }
        Names.refuseTwice(list, "list");
        return List.copyOf(crosswalks);
    }

    private static List<Crosswalk.Level> levels(YamlNode list) {
        List<Crosswalk.Level> levels = new ArrayList<>();
        for (YamlNode entry : list.items()) {
            if (entry.hasOnly("name", "wording", "note")) {
                Optional<String> note = entry.get("note").flatMap(YamlNode::text);
                Names.name(entry)
                        .ifPresent(
                                name -> levels.add(new Crosswalk.Level(name, Names.wording(entry), note.orElse(""))));
            }
        }
        Names.refuseTwice(list, "name");
        return List.copyOf(levels);
    }

    static List<Question> questions(YamlNode list) {
        List<Question> questions = new ArrayList<>();
        for (YamlNode entry : list.items()) {
            if (entry.hasOnly("id", "asks", "document", "rows")) {
                questions.add(new Question(
                        text(entry, "id"),
                        text(entry, "asks"),
                        text(entry, "document"),
                        entry.require("rows").map(YamlNode::texts).orElse(List.of())));
            }
        }
        Names.refuseTwice(list, "id");
        return List.copyOf(questions);
    }

    private static String text(YamlNode entry, String name) {
        return entry.require(name).flatMap(YamlNode::text).orElse("");
    }
}
