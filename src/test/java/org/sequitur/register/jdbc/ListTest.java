package org.sequitur.register.jdbc;

import static java.util.Optional.empty;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.register.Entry;
import org.sequitur.register.Filter;
import org.sequitur.register.Index.Result;
import org.sequitur.register.Page;

/** How entries are found again wherever they lie. */
abstract class ListTest extends InAnyStore {
    private static final OptionalLong NEWEST = OptionalLong.empty();
    private final List<Entry> entries = new ArrayList<>();

    @BeforeEach
    void recordFive() {
        for (Drafts drafts : List.of(
                Drafts.about("f1"),
                Drafts.about("f2").by("x-co", "XXB").on("2024-05-02"),
                Drafts.about("f3").by("y-co", "XXB").on("2024-05-03"),
                Drafts.about("f4").graded("C", "x-co/grade/nothing-done"),
                Drafts.about("f1").on("2024-06-01"))) {
            entries.add(record(register(), drafts));
        }
    }

    private static Filter filter(
            Optional<String> mechanism, Optional<String> state, Optional<String> followUp, Optional<String> rulebook) {
        return new Filter(
                mechanism, state, followUp, empty(), empty(), empty(), empty(), empty(), empty(), empty(), rulebook);
    }

    private static Filter result(Optional<String> outcome, Optional<String> grade, Optional<String> rule) {
        return new Filter(empty(), empty(), empty(), outcome, grade, empty(), empty(), empty(), empty(), rule, empty());
    }

    private static Filter days(Optional<LocalDate> from, Optional<LocalDate> to) {
        return new Filter(empty(), empty(), empty(), empty(), empty(), from, to, empty(), empty(), empty(), empty());
    }

    private static Filter times(Optional<Instant> from, Optional<Instant> to) {
        return new Filter(empty(), empty(), empty(), empty(), empty(), empty(), empty(), from, to, empty(), empty());
    }

    private List<Long> found(Filter filter) {
        return sequences(register().list(filter, NEWEST, 10));
    }

    private static List<Long> sequences(Page page) {
        return page.entries().stream().map(e -> e.header().sequence()).toList();
    }

    @Test
    void allAreListedNewestFirstWithWhatWasSaid() {
        Page page = register().list(Filter.ALL, NEWEST, 10);
        assertThat(sequences(page)).containsExactly(5L, 4L, 3L, 2L, 1L);
        assertThat(page.next()).isEmpty();
        assertThat(page.entries().get(1).header()).isEqualTo(entries.get(3).header());
        assertThat(page.entries().get(1).hash()).isEqualTo(entries.get(3).hash());
        assertThat(page.entries().get(1).results()).containsExactly(new Result("GRADED", "C"));
    }

    @Test
    void aPageGoesOnWhereTheOneBeforeEndedWhateverIsRecordedMeanwhile() {
        Page first = register().list(Filter.ALL, NEWEST, 2);
        record(register(), Drafts.about("later"));
        Page second = register().list(Filter.ALL, first.next(), 2);
        Page third = register().list(Filter.ALL, second.next(), 2);
        assertThat(sequences(first)).containsExactly(5L, 4L);
        assertThat(sequences(second)).containsExactly(3L, 2L);
        assertThat(sequences(third)).containsExactly(1L);
        assertThat(third.next()).isEmpty();
    }

    @Test
    void entriesAreFoundByWhatTheyAreAbout() {
        assertThat(found(filter(Optional.of("y-co"), empty(), empty(), empty())))
                .containsExactly(3L);
        assertThat(found(filter(empty(), Optional.of("XXB"), empty(), empty()))).containsExactly(3L, 2L);
        assertThat(found(filter(Optional.of("x-co"), Optional.of("XXB"), empty(), empty())))
                .containsExactly(2L);
        assertThat(found(filter(empty(), empty(), Optional.of("f1"), empty()))).containsExactly(5L, 1L);
        assertThat(found(filter(empty(), empty(), Optional.of("f1"), Optional.of(Drafts.BOOK.version()))))
                .containsExactly(5L, 1L);
        assertThat(found(filter(empty(), empty(), empty(), Optional.of("sha256:none"))))
                .isEmpty();
    }

    @Test
    void entriesAreFoundByOutcomeGradeAndRule() {
        assertThat(found(result(Optional.of("GRADED"), empty(), empty()))).hasSize(5);
        assertThat(found(result(Optional.of("REFERRED"), empty(), empty()))).isEmpty();
        assertThat(found(result(empty(), Optional.of("C"), empty()))).containsExactly(4L);
        assertThat(found(result(Optional.of("GRADED"), Optional.of("C"), empty())))
                .containsExactly(4L);
        assertThat(found(result(Optional.of("NO_GRADE"), Optional.of("C"), empty())))
                .isEmpty();
        assertThat(found(result(empty(), empty(), Optional.of("x-co/grade/nothing-done"))))
                .containsExactly(4L);
        assertThat(found(result(empty(), Optional.of("B"), Optional.of("x-co/grade/nothing-done"))))
                .isEmpty();
    }

    @Test
    void aRuleThatOnlyTheTraceNamesIsNotCited() {
        assertThat(found(result(empty(), empty(), Optional.of("x-co/grade/never"))))
                .isEmpty();
    }

    @Test
    void daysAndTimesAreBothInside() {
        LocalDate second = LocalDate.of(2024, 5, 2);
        assertThat(found(days(Optional.of(second), empty()))).containsExactly(5L, 3L, 2L);
        assertThat(found(days(Optional.of(second), Optional.of(second)))).containsExactly(2L);
        assertThat(found(days(empty(), Optional.of(second)))).containsExactly(4L, 2L, 1L);
        Instant last = entries.get(4).header().recordedAt();
        assertThat(found(times(Optional.of(last), Optional.of(last)))).contains(5L);
        assertThat(found(times(Optional.of(last.plusMillis(1)), empty()))).isEmpty();
        assertThat(found(times(empty(), Optional.of(last)))).hasSize(5);
    }

    @Test
    void daysAndTimesAreAlsoListedInPagesWhateverTheClockDoes() {
        Clock longAgo = Clock.fixed(Instant.parse("2001-01-01T00:00:00Z"), ZoneOffset.UTC);
        record(reopened(longAgo), Drafts.about("then"));
        record(reopened(Clock.systemUTC()), Drafts.about("now"));
        Filter today = times(Optional.of(entries.get(0).header().recordedAt()), empty());
        Page first = register().list(today, NEWEST, 2);
        assertThat(sequences(first)).containsExactly(7L, 5L);
        assertThat(sequences(register().list(today, first.next(), 9))).containsExactly(4L, 3L, 2L, 1L);
        assertThat(found(times(empty(), Optional.of(longAgo.instant())))).containsExactly(6L);
        Filter days = days(Optional.of(LocalDate.of(2024, 5, 2)), empty());
        assertThat(sequences(register().list(days, NEWEST, 1))).containsExactly(5L);
        assertThat(sequences(register().list(days, OptionalLong.of(5), 9))).containsExactly(3L, 2L);
    }
}
