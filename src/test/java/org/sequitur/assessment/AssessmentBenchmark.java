package org.sequitur.assessment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sequitur.cases.Loading;
import org.sequitur.exchange.Exchange;
import org.sequitur.exchange.Posted;
import org.sequitur.rulebook.RuleBook;

/** One part of one follow-up with about twenty posted facts: by stages, in one plain session, and by hand, in one run. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class AssessmentBenchmark {
    private static final Path REQUEST = Path.of("test-fixtures/benchmark/twenty-facts.json");

    @SuppressWarnings("NullAway.Init") // set up before anything is measured
    private SameFollowUp same;

    @Setup
    public void read() throws Exception {
        Exchange exchange = Exchange.packed();
        RuleBook book = Loading.shipped();
        Posted posted = exchange.posted(exchange.parse(Files.readAllBytes(REQUEST)), book);
        same = new SameFollowUp(book, posted.followUp(), posted.days());
    }

    @Benchmark
    public Assessment byStages() {
        return same.byStages();
    }

    /** The same without looking ahead to later days. */
    @Benchmark
    public Glance byStagesOnOneDay() {
        return same.glance();
    }

    @Benchmark
    public int inOneSession() {
        return same.inOneSession();
    }

    @Benchmark
    public List<String> byHand() {
        return same.byHand();
    }
}
