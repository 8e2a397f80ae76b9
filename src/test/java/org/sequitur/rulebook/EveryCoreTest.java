package org.sequitur.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EveryCoreTest {
    @Test
    void resultsComeInTheOrderOfTheThings() {
        List<Integer> numbers = IntStream.range(0, 1000).boxed().toList();
        assertThat(EveryCore.each(numbers, n -> -n))
                .isEqualTo(numbers.stream().map(n -> -n).toList());
    }

    @Test
    void ofNothingComesNothing() {
        assertThat(EveryCore.each(List.of(), n -> n)).isEmpty();
    }

    @Test
    void theFirstFailureInTheirOrderIsToldAsItIs() {
        List<Integer> numbers = IntStream.range(0, 1000).boxed().toList();
        assertThatThrownBy(() -> EveryCore.each(numbers, n -> {
                    if (n >= 500) {
                        throw new IllegalStateException("at " + n);
                    }
                    return n;
                }))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("at 500");
    }

    @Test
    void anErrorIsToldAsItIs() {
        assertThatThrownBy(() -> EveryCore.each(List.of(1), n -> {
                    throw new StackOverflowError();
                }))
                .isExactlyInstanceOf(StackOverflowError.class);
    }
}
