package org.sequitur.register.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequitur.register.Canonical;
import org.sequitur.register.Chain;
import org.sequitur.register.Checkpoint;
import org.sequitur.register.CheckpointPage;
import org.sequitur.register.Draft;
import org.sequitur.register.Entry;
import org.sequitur.register.Head;
import org.sequitur.register.KeyUsed;
import org.sequitur.register.Recorded;
import org.sequitur.register.Register;
import org.sequitur.register.RegisterCheck;
import org.sequitur.register.Signatures;
import org.sequitur.register.Stored;
import org.sequitur.register.Verification;

/** What a register does wherever it lies. */
abstract class RegisterTest extends InAnyStore {
    /** Runs a statement in the store as its owner could. */
    abstract void tamper(String statement);

    @Test
    void anEmptyRegisterHasAnIdOfItsOwnAndNoEnd() {
        Head head = register().head();
        assertThat(head.size()).isZero();
        assertThat(head.hash()).isEqualTo(Chain.BEGINNING);
        assertThat(head.recordedAt()).isEmpty();
        assertThat(reopened(Clock.systemUTC()).head()).isEqualTo(head);
    }

    @Test
    void whatWasRecordedIsReadToTheByteAlsoAfterARestart() {
        Draft draft = Drafts.about("f1").draft();
        Entry entry = register().record(draft).join().entry();
        assertThat(entry.header().sequence()).isEqualTo(1);
        assertThat(entry.header().previous()).isEqualTo(Chain.BEGINNING);
        assertThat(entry.header().requestSha256()).isEqualTo(draft.request().sha256());
        assertThat(entry.header().assessmentSha256())
                .isEqualTo(draft.assessment().sha256());
        assertThat(entry.hash()).isEqualTo(Chain.hash(entry.header().text()));

        Register again = reopened(Clock.systemUTC());
        assertThat(again.entry(draft.id())).contains(entry);
        assertThat(again.entry("none")).isEmpty();
        assertThat(again.head().hash()).isEqualTo(entry.hash());
        assertThat(again.head().recordedAt()).contains(entry.header().recordedAt());
        assertThat(record(again, Drafts.about("f2")).header().previous()).isEqualTo(entry.hash());
    }

    @Test
    void manyWritersGetOneChain() {
        Register register = register();
        List<CompletableFuture<Recorded>> all = IntStream.range(0, 300)
                .parallel()
                .mapToObj(i -> register.record(Drafts.about("f" + i).draft()))
                .toList();
        all.forEach(CompletableFuture::join);
        assertThat(register().head().size()).isEqualTo(300);
        assertChained(all(register()));
    }

    @Test
    void twoServicesOnOneStoreKeepOneChain() {
        register().head();
        try (Register other = Registers.open(store(), Clock.systemUTC())) {
            List<Register> both = List.of(register(), other);
            List<CompletableFuture<Recorded>> all = IntStream.range(0, 200)
                    .parallel()
                    .mapToObj(i -> both.get(i % 2).record(Drafts.about("f" + i).draft()))
                    .toList();
            all.forEach(CompletableFuture::join);
            assertThat(all(other)).hasSize(200).isEqualTo(all(register()));
            assertChained(all(other));
        }
    }

    @Test
    void aClockThatJumpsBackChangesNeitherPlaceNorChain() {
        record(register(), Drafts.about("now"));
        Clock before = Clock.offset(Clock.systemUTC(), Duration.ofDays(-400));
        Entry second = record(reopened(before), Drafts.about("then"));
        assertThat(second.header().sequence()).isEqualTo(2);
        assertThat(second.header().recordedAt()).isBefore(Instant.now().minus(Duration.ofDays(399)));
        assertChained(all(register()));
    }

    @Test
    void theTimeIsRecordedToTheMillisecond() {
        Instant instant = Instant.parse("2026-03-20T10:00:00.120456Z");
        Entry entry = record(reopened(Clock.fixed(instant, ZoneOffset.UTC)), Drafts.about("f"));
        assertThat(entry.header().text()).contains("\"recordedAt\":\"2026-03-20T10:00:00.120Z\"");
    }

    @Test
    void entriesOfAnySizeAreReadToTheLast() {
        List<Entry> recorded = new ArrayList<>();
        for (int megabytes : new int[] {0, 9, 9, 20, 1}) {
            recorded.add(register().record(large(megabytes)).join().entry());
        }
        assertThat(all(register()))
                .isEqualTo(recorded.stream().map(Entry::stored).toList());
        List<Long> requests = new ArrayList<>();
        register().requests(1, 5, request -> requests.add(request.sequence()));
        assertThat(requests).containsExactly(1L, 2L, 3L, 4L, 5L);
        Verification verification = new Verification(new Signatures(List.of()), flaw -> {});
        assertThat(RegisterCheck.of(register(), verification).flaws()).isZero();
    }

    private static Draft large(int megabytes) {
        Draft draft = Drafts.about("large").draft();
        return new Draft(
                draft.id(),
                draft.principal(),
                draft.about(),
                draft.versions(),
                draft.asked(),
                Canonical.of("{\"text\": \"" + "x".repeat(megabytes << 20) + "\"}"),
                draft.assessment(),
                draft.book());
    }

    @Test
    void theSameRequestUnderTheSameKeyIsRecordedOnce() {
        Entry first = record(register(), Drafts.about("f").under("k1"));
        assertThat(register().recordedUnder("local", "k1")).contains(first);
        assertThat(register().recordedUnder("proxy", "k1")).isEmpty();
        Recorded again = reopened(Clock.systemUTC())
                .record(Drafts.about("f").under("k1").draft())
                .join();
        assertThat(again).isEqualTo(new Recorded(first, true));
        assertThatThrownBy(() -> record(register(), Drafts.about("other").under("k1")))
                .hasCauseInstanceOf(KeyUsed.class);
        assertThat(register().head().size()).isEqualTo(1);
    }

    @Test
    void manyWithTheSameKeyAtOnceAreRecordedOnce() {
        register().head();
        try (Register other = Registers.open(store(), Clock.systemUTC())) {
            List<Recorded> all = IntStream.range(0, 40)
                    .parallel()
                    .mapToObj(i -> (i % 2 == 0 ? other : register())
                            .record(Drafts.about("f").under("k").draft()))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
            assertThat(all).filteredOn(r -> !r.before()).hasSize(1);
            assertThat(all)
                    .extracting(r -> r.entry().hash())
                    .containsOnly(all.get(0).entry().hash());
        }
    }

    @Test
    void theRuleBookIsKeptWithTheFirstEntryMadeUnderIt() {
        assertThat(register().ruleBooks()).isEmpty();
        record(register(), Drafts.about("f1"));
        record(register(), Drafts.about("f2"));
        assertThat(register().ruleBooks()).containsExactly(Drafts.BOOK.version());
        assertThat(register().ruleBook(Drafts.BOOK.version())).contains(Drafts.BOOK);
        assertThat(register().ruleBook("sha256:none")).isEmpty();
    }

    @Test
    void nothingRecordedCanBeChangedOrRemoved() {
        record(register(), Drafts.about("f"));
        for (String table :
                List.of("entry", "entry_document", "entry_result", "entry_rule", "rule", "rulebook", "register")) {
            assertThatThrownBy(() -> tamper("delete from " + table)).hasMessageContaining("only added to");
        }
        assertThatThrownBy(() -> tamper("update entry set hash = 'x'")).hasMessageContaining("only added to");
        assertThatThrownBy(() -> tamper("update entry_document set request = assessment"))
                .hasMessageContaining("only added to");
    }

    @Test
    void checkpointsAreKept() {
        Checkpoint first = new Checkpoint("r", 1, "h1", Instant.parse("2026-03-20T10:00:00Z"), "k", "s");
        Checkpoint second = new Checkpoint("r", 2, "h2", Instant.parse("2026-03-21T10:00:00Z"), "k", "s");
        register().keep(first);
        register().keep(second);
        assertThat(reopened(Clock.systemUTC()).checkpoints()).containsExactly(first, second);
        CheckpointPage newest = register().checkpoints(OptionalLong.empty(), 1);
        assertThat(newest.checkpoints()).containsExactly(second);
        assertThat(register().checkpoints(newest.next(), 1))
                .isEqualTo(new CheckpointPage(List.of(first), OptionalLong.empty()));
    }

    @Test
    void entriesOfAnotherRegisterAreTakenAsTheyStand(@TempDir Path folder) {
        List<Stored> entries = new ArrayList<>();
        try (Register other = Registers.open(new Store.Embedded(folder), Clock.systemUTC())) {
            record(other, Drafts.about("f1").under("k"));
            record(other, Drafts.about("f2"));
            other.each(1, entries::add);
        }
        register().take(taking -> taking.entries(entries, List.of(Drafts.BOOK)));
        assertThat(all(register())).isEqualTo(entries);
        assertThat(register().recordedUnder("local", "k")).isPresent();
        assertThat(register().ruleBook(Drafts.BOOK.version())).contains(Drafts.BOOK);
        Entry next = record(register(), Drafts.about("f3"));
        assertThat(next.header().sequence()).isEqualTo(3);
        assertThat(next.header().previous()).isEqualTo(entries.get(1).hash());
    }

    @Test
    void whatComesAfterTheEndIsRefused() {
        Register register = register();
        register.close();
        assertThatThrownBy(() -> record(register, Drafts.about("f"))).hasMessageContaining("closed");
    }
}
