package org.sequitur.register.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequitur.cases.Loading;
import org.sequitur.exchange.Exchange;
import org.sequitur.register.Canonical;
import org.sequitur.register.Draft;
import org.sequitur.register.KeptBooks;
import org.sequitur.register.RealEntries;
import org.sequitur.register.Register;
import org.sequitur.register.jdbc.Registers;
import org.sequitur.register.jdbc.Store;
import org.sequitur.rulebook.RuleBook;

/** Ten thousand entries under a changed rule. */
@Tag("endurance")
class ReplayEnduranceTest {
    private static final OperatingSystemMXBean CPU = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final int ENTRIES = 10_000;
    private static final Duration LONGEST = Duration.ofSeconds(10);
    /** Every mechanism uses it. */
    private static final String COMMON = "common/mechanism.yaml";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path data;

    @Test
    void whatWouldChangeInTenThousandEntriesIsToldInTenSeconds() throws Exception {
        RuleBook shipped = Loading.shipped();
        SortedMap<String, String> files = new TreeMap<>(shipped.files());
        files.computeIfPresent(COMMON, (path, text) -> text + "# changed\n");
        RuleBook changed = RuleBook.read(files, shipped);
        try (Register register = Registers.open(new Store.Embedded(data), Clock.systemUTC())) {
            record(register, shipped);
            replay(register, changed); // a service that has run for a while is warm
            Duration took = replay(register, changed);
            assertThat(took).isLessThan(LONGEST);
        }
    }

    private static Duration replay(Register register, RuleBook changed) {
        ComparisonSummary summary = new ComparisonSummary();
        long start = System.nanoTime();
        long cpu = CPU.getProcessCpuTime();
        new Replaying(register, new KeptBooks(register, () -> Optional.of(changed)), Exchange.packed(), changed)
                .each(header -> true, replayed -> summary.add(replayed.difference()));
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        System.out.println(ENTRIES + " entries replayed in " + took.toMillis() + " ms, "
                + (CPU.getProcessCpuTime() - cpu) / 1_000_000 + " ms of processor time: " + summary);
        assertThat(summary.followUps()).isEqualTo(ENTRIES);
        return took;
    }

    /** The requests among the fixtures, again and again. */
    private static void record(Register register, RuleBook book) throws Exception {
        List<Draft> drafts = new ArrayList<>();
        for (String request : RealEntries.requests()) {
            drafts.add(RealEntries.draft(book, Canonical.of(request)));
        }
        List<CompletableFuture<?>> waiting = new ArrayList<>();
        for (int i = 0; i < ENTRIES; i++) {
            waiting.add(register.record(RealEntries.again(drafts.get(i % drafts.size()))));
            if (waiting.size() == 500) {
                waiting.forEach(CompletableFuture::join);
                waiting.clear();
            }
        }
        waiting.forEach(CompletableFuture::join);
    }
}
