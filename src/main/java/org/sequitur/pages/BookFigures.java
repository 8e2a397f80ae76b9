package org.sequitur.pages;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sequitur.rulebook.Mechanism;
import org.sequitur.rulebook.Rule;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.RuleStage;

/** How much a rule book holds; counted once for each book. */
final class BookFigures {
    /** Every case is a sentence at the beginning of a line; reading the files as the rule book does would take seconds. */
    private static final Pattern CASE = Pattern.compile("(?m)^\\s*(?:- )?\\{?\\s*case:\\s");

    private volatile @Nullable Figures last;

    /**
     * The figures of one book.
     *
     * @param rules concepts, however many dated versions each has
     */
    record Figures(String version, int mechanisms, long rules, long versions, long cases) {}

    Figures of(RuleBook book) {
        Figures known = last;
        if (known == null || !known.version().equals(book.version())) {
            known = count(book);
            last = known;
        }
        return known;
    }

    private static Figures count(RuleBook book) {
        List<Rule> rules = Stream.concat(
                        Stream.of(RuleBook.COMMON), book.mechanisms().stream().map(Mechanism::code))
                .flatMap(code -> Arrays.stream(RuleStage.values()).flatMap(s -> book.rules(code, s).stream()))
                .distinct()
                .toList();
        return new Figures(
                book.version(),
                book.mechanisms().size(),
                rules.stream().map(Rule::file).distinct().count(),
                rules.size(),
                book.files().entrySet().stream()
                        .filter(file -> file.getKey().endsWith(".cases.yaml"))
                        .mapToLong(
                                file -> CASE.matcher(file.getValue()).results().count())
                        .sum());
    }
}
