package org.sequitur.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sequitur.http.ReloadsUnderLoad.Seen;

/** The long run, for a machine that does nothing else: {@code mvn verify -Pendurance}. */
@Tag("endurance")
class ReloadEnduranceTest extends RunningService {
    private static final int WARM_UP = 60;
    private static final int RELOADS = 300;
    private static final long SLACK = 16L << 20;

    @Test
    void threeHundredReloadsUnderLoadFailNoRequestAndLeaveNothingBehind() throws Exception {
        ReloadsUnderLoad reloads = new ReloadsUnderLoad(this);
        reloads.run(WARM_UP);
        Memory before = Memory.settled();
        List<Seen> seen = reloads.run(RELOADS);
        Memory after = Memory.settled();
        RULES.putBack(ReloadsUnderLoad.RULE);

        List<Duration> sorted = seen.stream().map(Seen::after).sorted().toList();
        System.out.printf(
                "%d reloads under load: median %s, slowest %s; heap %,d to %,d, classes %,d to %,d bytes%n",
                RELOADS,
                sorted.get(RELOADS / 2),
                sorted.get(RELOADS - 1),
                before.heap(),
                after.heap(),
                before.classes(),
                after.classes());
        assertThat(sorted.get(RELOADS / 2)).isLessThan(Duration.ofSeconds(2));
        assertThat(after.heap()).isLessThan(before.heap() + SLACK);
        assertThat(after.classes()).isLessThan(before.classes() + SLACK);
    }
}
