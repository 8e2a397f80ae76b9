package org.sequitur.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each of the source book's vectors T1 to T24 has a test that bears its number. */
class EveryVectorTest {
    private static final Pattern NUMBERED = Pattern.compile("t(\\d+)[A-Z].*");

    @Test
    void everyVectorHasATestNamedByItsNumber() {
        SortedSet<Integer> tested = new TreeSet<>();
        Stream.of(
                        CouncilOfEuropeVectorsTest.class,
                        EvidenceVectorsTest.class,
                        MeasurementVectorsTest.class,
                        RegionalVectorsTest.class)
                .flatMap(vectors -> Stream.of(vectors.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(Method::getName)
                .map(NUMBERED::matcher)
                .filter(Matcher::matches)
                .forEach(name -> tested.add(Integer.valueOf(name.group(1))));

        assertThat(tested)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 24).boxed().toList());
    }
}
