package org.sequitur.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sequitur.exchange.Exchange;
import org.sequitur.exchange.Posted;
import org.sequitur.exchange.RequestRejected;
import org.sequitur.followup.Component;
import org.sequitur.rulebook.Mechanism;
import org.sequitur.rulebook.Mechanism.NoGradeCode;
import org.sequitur.rulebook.Mechanism.ParameterValue;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.RuleProblem;
import org.sequitur.rulebook.Scheme;
import org.sequitur.rulebook.YamlNode;

/** Holds a case against what the rule book knows: mechanisms, grades, parameters. */
final class CaseInBook {
    private final RuleBook book;
    private final PostedCase posted;
    private final List<RuleProblem> problems = new ArrayList<>();

    private CaseInBook(RuleBook book, PostedCase posted) {
        this.book = book;
        this.posted = posted;
    }

    /** The cases that are ready to be run. */
    static List<WorkedCase> all(
            List<PostedCase> cases, RuleBook book, Exchange exchange, Consumer<RuleProblem> problems) {
        return cases.stream()
                .flatMap(posted -> of(posted, book, exchange, problems).stream())
                .toList();
    }

    /** The case, ready to be run; empty if it holds a mistake. */
    private static Optional<WorkedCase> of(
            PostedCase posted, RuleBook book, Exchange exchange, Consumer<RuleProblem> problems) {
        CaseInBook checking = new CaseInBook(book, posted);
        Optional<WorkedCase> worked = checking.worked(exchange);
        checking.problems.forEach(problems);
        return checking.problems.isEmpty() ? worked : Optional.empty();
    }

    private Optional<WorkedCase> worked(Exchange exchange) {
        try {
            Posted facts = exchange.posted(posted.request(), book);
            Mechanism mechanism = book.mechanism(facts.followUp().mechanism()).orElseThrow();
            LocalDate rulesAsOf = facts.days().rulesAsOf();
            component(facts);
            grade(mechanism, rulesAsOf);
            WrittenCase written = posted.written();
            return Optional.of(new WorkedCase(
                    written.place(),
                    written.rule(),
                    written.name(),
                    facts.followUp(),
                    facts.days(),
                    written.expected(),
                    supposed(mechanism)));
        } catch (RequestRejected e) {
            PostedCase.report(e, posted.form(), problems::add);
            return Optional.empty();
        }
    }

    private void component(Posted facts) {
        List<String> known =
                facts.followUp().components().stream().map(Component::id).toList();
        posted.written()
                .expected()
                .component()
                .filter(c -> !known.contains(c))
                .ifPresent(c -> problem(
                        "component",
                        "There is no component \"" + c + "\" in this case. Its components are: " + list(known)));
    }

    private void grade(Mechanism mechanism, LocalDate day) {
        Optional<String> expected = posted.written().expected().grade();
        Optional<Scheme> scheme = mechanism.schemeOn(day);
        if (expected.isEmpty()) {
            return;
        }
        if (scheme.isEmpty()) {
            problem("grade", "No scheme of " + mechanism.code() + " was in force on " + day + ". Expect an outcome.");
            return;
        }
        List<String> known = Stream.of(
                        scheme.get().grades().stream().map(Scheme.Grade::code),
                        Stream.of(mechanism, book.common())
                                .flatMap(m -> m.noGradeCodes().stream())
                                .map(NoGradeCode::code))
                .flatMap(s -> s)
                .distinct()
                .toList();
        if (!known.contains(expected.get())) {
            problem(
                    "grade",
                    "\"" + expected.get() + "\" is no grade of the scheme "
                            + scheme.get().id() + ", in force on " + day + ", nor a no-grade code. Allowed are: "
                            + list(known));
        }
    }

    /** The parameters that the case supposes to have another value. */
    private Map<String, ParameterValue> supposed(Mechanism mechanism) {
        Map<String, ParameterValue> supposed = new HashMap<>();
        TreeSet<String> known = new TreeSet<>(book.common().parameters().keySet());
        known.addAll(mechanism.parameters().keySet());
        for (YamlNode entry :
                posted.written().get("parameters").map(YamlNode::values).orElse(List.of())) {
            Optional<ParameterValue> declared = Stream.of(mechanism, book.common())
                    .flatMap(m -> m.parameters().getOrDefault(entry.name(), List.of()).stream())
                    .findFirst();
            if (declared.isEmpty()) {
                problem(entry, "There is no parameter \"" + entry.name() + "\". Its names are: " + list(known));
            } else {
                value(entry, declared.get()).ifPresent(v -> supposed.put(entry.name(), v));
            }
        }
        return supposed;
    }

    private Optional<ParameterValue> value(YamlNode entry, ParameterValue declared) {
        Object written = entry.plain();
        return switch (declared.kind()) {
            case NUMBER ->
                written instanceof Long number && number == number.intValue()
                        ? Optional.of(supposing(declared, number.intValue(), false, ""))
                        : wrong(entry, "a whole number");
            case FLAG ->
                written instanceof Boolean flag
                        ? Optional.of(supposing(declared, 0, flag, ""))
                        : wrong(entry, "true or false");
            case TEXT ->
                written instanceof String text
                        ? Optional.of(supposing(declared, 0, false, text))
                        : wrong(entry, "a text in \"quotes\"");
        };
    }

    private static ParameterValue supposing(ParameterValue declared, int number, boolean flag, String text) {
        return new ParameterValue(declared.since(), declared.kind(), number, flag, text, declared.citation());
    }

    private Optional<ParameterValue> wrong(YamlNode entry, String sort) {
        problem(entry, "The parameter \"" + entry.name() + "\" is " + sort + ". Write one.");
        return Optional.empty();
    }

    private void problem(String at, String message) {
        posted.written().problem(at, message, problems::add);
    }

    private void problem(YamlNode at, String message) {
        problems.add(new RuleProblem(at.file(), at.line(), at.column(), message));
    }

    private static String list(Iterable<String> words) {
        return String.join(", ", words) + ".";
    }
}
