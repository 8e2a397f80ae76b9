package org.sequitur.benchmark;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.sequitur.assessment.Assessor;
import org.sequitur.cases.Loading;
import org.sequitur.exchange.Exchange;
import org.sequitur.exchange.Posted;
import org.sequitur.rulebook.Mechanism;
import org.sequitur.rulebook.RuleBook;

/**
 * The story of each mechanism, on the last day that it names, as one table: time for each part, beside ccpr-co. The
 * mechanisms are asked in turns, so that a noisy machine disturbs all of them alike.
 */
final class EachMechanismBenchmark {
    private static final String FIRST = "ccpr-co";
    private static final int WARM_UP = 400;
    private static final int MEASURED = 200;

    private EachMechanismBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        RuleBook book = Loading.shipped();
        Map<String, Posted> stories = stories(book);
        turns(book, stories, WARM_UP);
        Map<String, Double> eachPart = turns(book, stories, MEASURED);
        double first = requireNonNull(eachPart.get(FIRST));
        System.out.printf("| Mechanism | Parts | Median for each part, µs | Beside %s |%n|---|---|---|---|%n", FIRST);
        stories.forEach((code, story) -> {
            double micros = requireNonNull(eachPart.get(code));
            System.out.printf(Locale.ROOT, "| `%s` | %d | %.0f | %.1f |%n", code, parts(story), micros, micros / first);
        });
    }

    private static Map<String, Posted> stories(RuleBook book) throws Exception {
        Exchange exchange = Exchange.packed();
        Map<String, Posted> stories = new LinkedHashMap<>();
        for (Mechanism mechanism : book.mechanisms()) {
            byte[] request = Files.readAllBytes(Path.of("test-fixtures", mechanism.code(), "request.json"));
            stories.put(mechanism.code(), exchange.posted(exchange.parse(request), book));
        }
        return stories;
    }

    /** The median time for each part, in microseconds, by mechanism. */
    private static Map<String, Double> turns(RuleBook book, Map<String, Posted> stories, int turns) {
        Map<String, long[]> nanos = new LinkedHashMap<>();
        for (int turn = 0; turn < turns; turn++) {
            for (Map.Entry<String, Posted> story : stories.entrySet()) {
                nanos.computeIfAbsent(story.getKey(), code -> new long[turns])[turn] = time(book, story.getValue());
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        stories.forEach((code, story) -> {
            long[] times = requireNonNull(nanos.get(code));
            Arrays.sort(times);
            medians.put(code, times[turns / 2] / 1000.0 / parts(story));
        });
        return medians;
    }

    private static long time(RuleBook book, Posted posted) {
        long begun = System.nanoTime();
        new Assessor(book).assess(posted.followUp(), posted.days(), false);
        return System.nanoTime() - begun;
    }

    private static int parts(Posted story) {
        return story.followUp().components().size();
    }
}
