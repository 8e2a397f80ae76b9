package org.sequitur.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequitur.cases.WorkedCase.Expectation;
import org.sequitur.cases.WorkedCase.Match;
import org.sequitur.followup.OutcomeKind;
import org.sequitur.rulebook.RuleProblem;
import org.sequitur.rulebook.YamlFile;
import org.sequitur.rulebook.YamlNode;

/** Reads the form of one case file: names, days and expectations, and whether the cases differ. */
final class CaseFileReader {
    private static final List<String> CASE_ENTRIES = List.of(
            "case", "day", "knownAsOf", "rulesAsOf", "given", "parameters", "component", "expect", "outcome", "grade");
    private static final List<String> DAYS = List.of("day", "knownAsOf", "rulesAsOf");
    private static final List<String> MATCHES = Arrays.stream(Match.values())
            .map(m -> m.name().toLowerCase(Locale.ROOT))
            .toList();
    private static final List<String> OUTCOMES =
            Arrays.stream(OutcomeKind.values()).map(Enum::name).toList();

    private final Concept concept;
    private final Consumer<RuleProblem> problems;
    private final Set<Match> expectedSomewhere = EnumSet.noneOf(Match.class);
    private boolean everyExpectationRead = true;

    private CaseFileReader(Concept concept, Consumer<RuleProblem> problems) {
        this.concept = concept;
        this.problems = problems;
    }

    /** The cases whose form is right. */
    static List<WrittenCase> read(String file, String text, Concept concept, Consumer<RuleProblem> problems) {
        return YamlFile.read(file, text, problems)
                .map(root -> new CaseFileReader(concept, problems).cases(root))
                .orElse(List.of());
    }

    private List<WrittenCase> cases(YamlNode root) {
        if (!root.hasOnly("rule", "cases")) {
            return List.of();
        }
        root.require("rule").ifPresent(this::namesTheRule);
        Optional<YamlNode> list = root.require("cases");
        if (list.isEmpty()) {
            return List.of();
        }
        List<YamlNode> items = list.get().items();
        List<WrittenCase> written = new ArrayList<>();
        items.forEach(item -> read(item).ifPresent(written::add));
        if (list.get().isList()) {
            showsBothSides(list.get());
        }
        differ(items);
        return written;
    }

    private void namesTheRule(YamlNode rule) {
        rule.text()
                .filter(name -> !name.equals(concept.concept()))
                .ifPresent(name -> rule.problem("\"" + name + "\" is not the rule of this file. Write \"rule: "
                        + concept.concept() + "\", or rename the file."));
    }

    private Optional<WrittenCase> read(YamlNode entry) {
        if (!entry.hasOnly(CASE_ENTRIES.toArray(String[]::new))) {
            everyExpectationRead = false;
            return Optional.empty();
        }
        Optional<String> name = entry.require("case").flatMap(YamlNode::text);
        long wrongDays = DAYS.stream()
                .flatMap(day -> entry.get(day).stream())
                .filter(day -> day.day().isEmpty())
                .count();
        boolean days = entry.require("day").isPresent() && wrongDays == 0;
        boolean groups = isGroup(entry, "given") & isGroup(entry, "parameters");
        Optional<Expectation> expected = expected(entry);
        return name.isPresent() && days && groups
                ? expected.map(e -> new WrittenCase(concept, entry, name.get(), e))
                : Optional.empty();
    }

    private static boolean isGroup(YamlNode entry, String name) {
        Optional<YamlNode> node = entry.get(name);
        if (node.isEmpty() || node.get().isGroup()) {
            return true;
        }
        node.get().problem("\"" + name + "\" must hold entries of the form \"name: value\".");
        return false;
    }

    private Optional<Expectation> expected(YamlNode entry) {
        Optional<YamlNode> expect = entry.get("expect");
        Optional<YamlNode> outcome = entry.get("outcome");
        Optional<YamlNode> grade = entry.get("grade");
        if (expect.isEmpty() && outcome.isEmpty() && grade.isEmpty()) {
            everyExpectationRead = false;
            if (!CASE_ENTRIES.containsAll(entry.names())) {
                return Optional.empty();
            }
            entry.problem("This case expects nothing. Write \"expect: matches\", \"expect: silent\", \"outcome: …\" or"
                    + " \"grade: …\".");
            return Optional.empty();
        }
        Optional<Match> match =
                expect.flatMap(e -> e.oneOf(MATCHES)).map(m -> Match.valueOf(m.toUpperCase(Locale.ROOT)));
        match.ifPresent(expectedSomewhere::add);
        everyExpectationRead &= match.isPresent() || expect.isEmpty();
        Optional<OutcomeKind> kind = outcome.flatMap(o -> o.oneOf(OUTCOMES)).map(OutcomeKind::valueOf);
        Optional<String> code = grade.flatMap(YamlNode::text);
        Optional<String> component = entry.get("component").flatMap(YamlNode::text);
        boolean allRead = match.isPresent() == expect.isPresent()
                && kind.isPresent() == outcome.isPresent()
                && code.isPresent() == grade.isPresent();
        return allRead ? Optional.of(new Expectation(match, kind, code, component)) : Optional.empty();
    }

    private void showsBothSides(YamlNode list) {
        if (!everyExpectationRead) {
            return;
        }
        String file = concept.concept() + RuleFileName.RULE;
        if (!expectedSomewhere.contains(Match.MATCHES)) {
            problemAt(list, file + " has no case that matches: add one whose facts meet every condition.");
        }
        if (!expectedSomewhere.contains(Match.SILENT)) {
            problemAt(list, file + " has no case that stays silent: add one just outside the condition.");
        }
    }

    private void differ(List<YamlNode> cases) {
        Map<String, Integer> names = new HashMap<>();
        Map<Map<String, @Nullable Object>, Integer> contents = new HashMap<>();
        for (YamlNode entry : cases) {
            Optional<YamlNode> name = entry.get("case").filter(n -> n.plain() != null);
            name.ifPresent(n -> {
                Integer first = names.putIfAbsent(String.valueOf(n.plain()), entry.line());
                if (first != null) {
                    n.problem("The case on line " + first + " has the same sentence. Say what is different here.");
                }
            });
            Integer same = name.isEmpty() ? null : contents.putIfAbsent(withoutName(entry), entry.line());
            if (same != null) {
                entry.problem("This case differs in nothing from the one on line " + same + ". Remove one of them.");
            }
        }
    }

    private static Map<String, @Nullable Object> withoutName(YamlNode entry) {
        Map<String, @Nullable Object> content = new LinkedHashMap<>();
        entry.values().stream().filter(v -> !v.name().equals("case")).forEach(v -> content.put(v.name(), v.plain()));
        return content;
    }

    private void problemAt(YamlNode node, String message) {
        problems.accept(new RuleProblem(node.file(), node.line(), node.column(), message));
    }
}
