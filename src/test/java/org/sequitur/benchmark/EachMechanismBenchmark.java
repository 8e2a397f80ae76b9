package org.sequitur.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.sequitur.assessment.Assessment;
import org.sequitur.assessment.Assessor;
import org.sequitur.cases.Loading;
import org.sequitur.exchange.Exchange;
import org.sequitur.exchange.Posted;
import org.sequitur.rulebook.Mechanism;
import org.sequitur.rulebook.RuleBook;

/** The story of each mechanism, on the last day that it names, as one table: time for each part, beside ccpr-co. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class EachMechanismBenchmark {
    private static final String FIRST = "ccpr-co";
    private static final double MEDIAN = 50;

    @Param(FIRST)
    public String code = FIRST;

    @SuppressWarnings("NullAway.Init") // set up before anything is measured
    private RuleBook book;

    @SuppressWarnings("NullAway.Init") // set up before anything is measured
    private Posted posted;

    @Setup
    public void read() throws Exception {
        book = Loading.shipped();
        posted = story(book, code);
    }

    @Benchmark
    public Assessment assess() {
        return new Assessor(book).assess(posted.followUp(), posted.days(), false);
    }

    private static Posted story(RuleBook book, String code) throws Exception {
        Exchange exchange = Exchange.packed();
        return exchange.posted(
                exchange.parse(Files.readAllBytes(Path.of("test-fixtures", code, "request.json"))), book);
    }

    /** Runs it for every mechanism and prints the table. */
    public static void main(String[] arguments) throws Exception {
        RuleBook book = Loading.shipped();
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("EachMechanismBenchmark.assess")
                        .param(
                                "code",
                                book.mechanisms().stream().map(Mechanism::code).toArray(String[]::new))
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        double first = results.stream()
                        .filter(r -> code(r).equals(FIRST))
                        .mapToDouble(EachMechanismBenchmark::median)
                        .findFirst()
                        .orElseThrow()
                / parts(book, FIRST);
        System.out.printf("| Mechanism | Parts | Median for each part, µs | Beside %s |%n|---|---|---|---|%n", FIRST);
        for (RunResult result : results) {
            int parts = parts(book, code(result));
            double each = median(result) / parts;
            System.out.printf(Locale.ROOT, "| `%s` | %d | %.0f | %.1f |%n", code(result), parts, each, each / first);
        }
    }

    private static String code(RunResult result) {
        return result.getParams().getParam("code");
    }

    private static double median(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(MEDIAN);
    }

    private static int parts(RuleBook book, String code) throws Exception {
        return story(book, code).followUp().components().size();
    }
}
