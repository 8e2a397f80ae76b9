package org.sequitur.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.rulebook.Scheme.Grade;
import org.sequitur.rulebook.Scheme.Mapping;

/** Reads the dated versions of a scale: oldest first, each ending on the first day of the next. */
final class SchemeReader {
    private final List<String> noGradeCodes;
    private final List<Crosswalk> crosswalks;

    /**
     * A reader of the schemes of one mechanism.
     *
     * @param noGradeCodes those that an order may list: the mechanism's own and the common ones
     * @param crosswalks the lists of levels to which its schemes may be related
     */
    SchemeReader(Stream<String> noGradeCodes, List<Crosswalk> crosswalks) {
        this.crosswalks = crosswalks;
        this.noGradeCodes = noGradeCodes.distinct().sorted().toList();
    }

    List<Scheme> read(YamlNode list) {
        List<Scheme> schemes = new ArrayList<>();
        List<YamlNode> items = list.items();
        for (YamlNode entry : items) {
            if (entry.hasOnly(
                    "id",
                    "since",
                    "until",
                    "row",
                    "citation",
                    "status",
                    "beginning",
                    "official",
                    "grades",
                    "order",
                    "severity",
                    "severityStatus",
                    "referral",
                    "caseGrades",
                    "crosswalk")) {
                scheme(entry).ifPresent(schemes::add);
            }
        }
        if (list.isList() && items.isEmpty()) {
            list.problem("A mechanism has at least one scheme. Write the one in force.");
        }
        Names.refuseTwice(list, "id");
        if (schemes.size() == items.size()) {
            refuseGaps(items, schemes);
        }
        return List.copyOf(schemes);
    }

    private Optional<Scheme> scheme(YamlNode entry) {
        Citation citation = Citations.of(entry);
        Optional<String> referral = entry.get("referral").flatMap(YamlNode::text);
        List<Grade> grades = referral.isPresent() && entry.get("grades").isEmpty()
                ? List.of()
                : entry.require("grades").map(g -> grades(g, citation)).orElse(List.of());
        Set<String> codes = new LinkedHashSet<>(grades.stream().map(Grade::code).toList());
        List<String> order = order(entry, codes, referral.isPresent());
        List<String> severity = entry.get("severity")
                .map(s -> Names.known(s, List.copyOf(codes)))
                .orElse(List.of());
        Optional<Status> severityStatus = severityStatus(entry);
        boolean official = entry.require("official").flatMap(YamlNode::flag).orElse(false);
        Citation beginning =
                entry.require("beginning").map(b -> beginning(b, citation)).orElse(Citations.none());
        List<Grade> caseGrades =
                entry.get("caseGrades").map(g -> grades(g, citation)).orElse(List.of());
        Optional<Mapping> mapping = entry.get("crosswalk").flatMap(c -> mapping(c, codes, citation));
        String id = entry.require("id").flatMap(YamlNode::text).orElse("");
        return inForce(entry)
                .map(days -> new Scheme(
                        id,
                        days,
                        citation,
                        beginning,
                        official,
                        grades,
                        order,
                        severity,
                        severityStatus,
                        referral,
                        caseGrades,
                        mapping));
    }

    private List<Grade> grades(YamlNode list, Citation around) {
        List<Grade> grades = new ArrayList<>();
        for (YamlNode entry : list.items()) {
            if (entry.hasOnly("code", "wording", "row", "citation", "status")) {
                Names.code(entry).ifPresent(code -> {
                    grades.add(new Grade(code, Names.wording(entry), Citations.of(entry, around)));
                    if (noGradeCodes.contains(code)) {
                        entry.problem("\"" + code + "\" is a no-grade code already. Give the grade a code of its own.");
                    }
                });
            }
        }
        Names.refuseTwice(list, "code");
        return List.copyOf(grades);
    }

    private List<String> order(YamlNode entry, Set<String> grades, boolean referred) {
        Optional<YamlNode> list = referred ? entry.get("order") : entry.require("order");
        if (list.isEmpty()) {
            return List.of();
        }
        List<String> known =
                Stream.concat(grades.stream(), noGradeCodes.stream()).toList();
        List<String> order = Names.known(list.get(), known);
        Set<String> absent = new LinkedHashSet<>(grades);
        absent.removeAll(new HashSet<>(order));
        if (!referred && !absent.isEmpty()) {
            list.get()
                    .problem("The order leaves out " + String.join(", ", absent)
                            + ". Write every grade of the scheme at its place: what decides first stands first.");
        }
        return order;
    }

    private Optional<Mapping> mapping(YamlNode entry, Set<String> grades, Citation around) {
        if (!entry.hasOnly("list", "row", "citation", "status", "levels")) {
            return Optional.empty();
        }
        List<String> codes =
                Stream.concat(grades.stream(), noGradeCodes.stream()).toList();
        Map<String, List<String>> known =
                crosswalks.stream().collect(Collectors.toMap(Crosswalk::list, SchemeReader::levels, (a, b) -> a));
        Optional<String> list = entry.require("list")
                .flatMap(l -> l.oneOf(known.keySet().stream().sorted().toList()));
        Map<String, List<String>> levels = new LinkedHashMap<>();
        for (YamlNode grade : entry.require("levels").map(YamlNode::values).orElse(List.of())) {
            if (!codes.contains(grade.name())) {
                grade.problem("\"" + grade.name() + "\" is no grade or code of this scheme. "
                        + Suggestions.instead(grade.name(), codes));
            }
            list.ifPresent(l -> levels.put(grade.name(), Names.known(grade, known.getOrDefault(l, List.of()))));
        }
        return list.map(l -> new Mapping(l, Citations.of(entry, around), Collections.unmodifiableMap(levels)));
    }

    private static List<String> levels(Crosswalk crosswalk) {
        return crosswalk.levels().stream().map(Crosswalk.Level::name).toList();
    }

    private static Optional<Status> severityStatus(YamlNode entry) {
        if (entry.get("severity").isPresent()) {
            return entry.require("severityStatus").flatMap(Citations::status);
        }
        entry.get("severityStatus")
                .ifPresent(s -> s.problem("There is no severity here. Write it, or remove this line."));
        return Optional.empty();
    }

    private static Citation beginning(YamlNode entry, Citation around) {
        return entry.hasOnly("row", "citation", "status") ? Citations.of(entry, around) : around;
    }

    private static Optional<InForce> inForce(YamlNode entry) {
        Optional<LocalDate> since = entry.require("since").flatMap(YamlNode::day);
        Optional<YamlNode> end = entry.get("until");
        Optional<LocalDate> until = end.flatMap(YamlNode::day);
        if (since.isEmpty() || end.isPresent() && until.isEmpty()) {
            return Optional.empty();
        }
        if (until.filter(day -> !day.isAfter(since.get())).isPresent()) {
            end.orElseThrow()
                    .problem("A scheme ends after it begins. Write the first day on which it is no longer in force.");
            return Optional.empty();
        }
        return Optional.of(new InForce(since.get(), until.orElse(null)));
    }

    private static void refuseGaps(List<YamlNode> items, List<Scheme> schemes) {
        for (int i = 1; i < schemes.size(); i++) {
            InForce earlier = schemes.get(i - 1).inForce();
            LocalDate since = schemes.get(i).inForce().since();
            if (!since.equals(earlier.until())) {
                items.get(i).get("since").orElseThrow().problem(gap(schemes.get(i - 1), since));
            }
        }
    }

    private static String gap(Scheme earlier, LocalDate since) {
        LocalDate until = earlier.inForce().until();
        String before = "the scheme \"" + earlier.id() + "\" before it ";
        if (!since.isAfter(earlier.inForce().since())) {
            return "This scheme begins no later than " + before + "in the list. Write the oldest scheme first.";
        }
        if (until == null) {
            return "This scheme begins while " + before + "has no end. Write until: " + since + " there.";
        }
        return "This scheme begins on " + since + ", but " + before + "ends on " + until
                + ": no day may have two schemes or none. Write the same day in both places.";
    }
}
