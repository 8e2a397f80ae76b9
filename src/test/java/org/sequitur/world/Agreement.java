package org.sequitur.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sequitur.assessment.Assessor;
import org.sequitur.assessment.GradeLine;
import org.sequitur.assessment.Missing;
import org.sequitur.assessment.Outcome;
import org.sequitur.cases.Loading;
import org.sequitur.exchange.Exchange;
import org.sequitur.exchange.Posted;
import org.sequitur.rulebook.RuleBook;

/** What Sequitur says of the published cases, beside what the Committee gave. */
record Agreement(List<Line> lines) {

    /** One point: the Committee's grade and our outcome. */
    record Line(Published published, Outcome outcome) {
        String id() {
            return published.coded().id();
        }

        String official() {
            return published.official().grade();
        }

        boolean withDigits() {
            return published.official().withDigits();
        }

        /** Neither a grade nor a code that says why there is none. */
        boolean undecided() {
            return outcome instanceof Outcome.Indeterminate || outcome instanceof Outcome.Referred;
        }

        /** The grade given, the code that stands for none, or the kind of outcome. */
        String ours() {
            return outcome.code().isEmpty() ? outcome.kind().name() : outcome.code();
        }

        /** What is held, or would be if nothing more became known. */
        String reached() {
            return outcome instanceof Outcome.Indeterminate open
                    ? open.reached().map(GradeLine::code).orElse("")
                    : outcome.code();
        }

        boolean sameLetter() {
            return outcome instanceof Outcome.Graded graded
                    && graded.code().substring(0, 1).equals(published.official().letter());
        }

        boolean sameGrade() {
            return outcome instanceof Outcome.Graded graded && graded.code().equals(official());
        }
    }

    static Agreement of(boolean supplied) throws Exception {
        Exchange exchange = Exchange.packed();
        RuleBook book = Loading.shipped();
        Conversion conversion = new Conversion(ConversionTable.read(), supplied);
        Assessor assessor = new Assessor(book);
        List<Line> lines = new ArrayList<>();
        for (Published published : Published.all()) {
            Posted posted = exchange.posted(exchange.parse(conversion.request(published.coded())), book);
            Map<String, Outcome> outcomes =
                    assessor.glance(posted.followUp(), posted.days()).outcomes();
            lines.add(new Line(
                    published,
                    Optional.ofNullable(outcomes.get(published.coded().component()))
                            .orElseThrow()));
        }
        return new Agreement(List.copyOf(lines));
    }

    Agreement where(Predicate<Line> wanted) {
        return new Agreement(lines.stream().filter(wanted).toList());
    }

    int size() {
        return lines.size();
    }

    int count(Predicate<Line> wanted) {
        return (int) lines.stream().filter(wanted).count();
    }

    /** How many lines a guess would get right that always names the commonest letter. */
    int majority() {
        return lines.stream()
                .collect(Collectors.groupingBy(l -> l.published().official().letter(), Collectors.counting()))
                .values()
                .stream()
                .mapToInt(Long::intValue)
                .max()
                .orElse(0);
    }

    /** How many lines have each pair of the Committee's grade and ours. */
    Map<String, Map<String, Long>> confusion() {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        Line::official,
                        TreeMap::new,
                        Collectors.groupingBy(Line::ours, TreeMap::new, Collectors.counting())));
    }

    /** How many undecided lines wait for each missing fact; a line may wait for several. */
    Map<String, Long> missing() {
        return lines.stream()
                .map(Line::outcome)
                .filter(Outcome.Indeterminate.class::isInstance)
                .flatMap(o -> ((Outcome.Indeterminate) o)
                        .missing().stream().map(Agreement::name).distinct())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private static String name(Missing missing) {
        return missing.fact().kind() + "." + missing.field();
    }
}
