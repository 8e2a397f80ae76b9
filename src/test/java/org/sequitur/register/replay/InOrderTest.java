package org.sequitur.register.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
    @Test
    void resultsComeInTheOrderOfTheWorkThoughLaterWorkEndsFirst() {
        List<Integer> taken = new ArrayList<>();

        try (InOrder<Integer> inOrder = new InOrder<>(taken::add)) {
            for (int i = 0; i < 40; i++) {
                int number = i;
                inOrder.add(() -> {
                    Thread.sleep(number % 2 == 0 ? 3 : 0);
                    return number;
                });
            }
            inOrder.finish();
        }

        assertThat(taken).isEqualTo(IntStream.range(0, 40).boxed().toList());
    }

    @Test
    void onlySomeWorkIsUnderWayAtOnce() {
        AtomicInteger taken = new AtomicInteger();
        int most = 0;

        try (InOrder<Integer> inOrder = new InOrder<>(i -> taken.incrementAndGet())) {
            for (int i = 0; i < 10_000; i++) {
                inOrder.add(() -> 1);
                most = Math.max(most, i + 1 - taken.get());
            }
            inOrder.finish();
        }

        assertThat(taken).hasValue(10_000);
        assertThat(most).isLessThanOrEqualTo(Runtime.getRuntime().availableProcessors() * InOrder.AHEAD_PER_CORE);
    }
}
