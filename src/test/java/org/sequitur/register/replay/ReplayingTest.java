package org.sequitur.register.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequitur.cases.Loading;
import org.sequitur.exchange.Exchange;
import org.sequitur.exchange.ServiceVersion;
import org.sequitur.register.Entry;
import org.sequitur.register.KeptBooks;
import org.sequitur.register.RealEntries;
import org.sequitur.register.Register;
import org.sequitur.register.Reproducing;
import org.sequitur.register.Reproduction;
import org.sequitur.register.jdbc.Registers;
import org.sequitur.register.jdbc.Store;
import org.sequitur.rulebook.RuleBook;

/** What was recorded comes out again, and what would come out under other rules is told. */
class ReplayingTest {
    private static final String RULE = "un/ccpr-co/grade/no-report-after-single-reminder.drl";
    private static final Exchange EXCHANGE = Exchange.packed();
    private static final String SILENT = """
            {"asOf": "2021-06-01",
             "followUp": {"id": "silent", "mechanism": "ccpr-co", "state": "XXA",
               "obligation": {"documentSymbol": "CCPR/C/XXA/CO/2", "kind": "RECOMMENDATION", "adoptedOn": "2017-03-28", "dueOn": "2018-03-30"},
               "components": [{"id": "30", "paragraph": "30", "selectedForFollowUp": true}],
               "reminders": [{"id": "rem1", "ordinal": 1, "sentOn": "2018-12-06"}]}}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path data;

    @SuppressWarnings("NullAway.Init") // set before each test
    private RuleBook shipped;

    @BeforeEach
    void readTheRules() throws Exception {
        shipped = Loading.shipped();
    }

    private Register register() {
        return Registers.open(new Store.Embedded(data), Clock.systemUTC());
    }

    private static RuleBook withOverdueForD(RuleBook book) throws Exception {
        SortedMap<String, String> files = new TreeMap<>(book.files());
        files.computeIfPresent(RULE, (path, text) -> text.replace("@concludes(\"D\")", "@concludes(\"OVERDUE\")"));
        return RuleBook.read(files, book);
    }

    @Test
    void theSameBytesComeOutUnderTheStoredRulesWhateverIsInForceNow() throws Exception {
        try (Register register = register()) {
            Entry entry = RealEntries.record(register, shipped, SILENT);
            RuleBook now = withOverdueForD(shipped);
            Reproduction reproduction =
                    reproducing(register, now, ServiceVersion.current()).of(entry);
            assertThat(reproduction.identical()).isTrue();
            assertThat(reproduction.sameService()).isTrue();
            assertThat(reproduction.differences()).isEmpty();
        }
    }

    @Test
    void aLaterServiceSaysTheSameInOtherBytes() throws Exception {
        try (Register register = register()) {
            Entry entry = RealEntries.record(register, shipped, SILENT);
            ServiceVersion later =
                    new ServiceVersion("9.0", ServiceVersion.current().engine());
            Reproduction reproduction = reproducing(register, shipped, later).of(entry);
            assertThat(reproduction.identical()).isFalse();
            assertThat(reproduction.sameService()).isFalse();
            assertThat(reproduction.differences()).isEmpty();
        }
    }

    @Test
    void whatAServiceSaysOtherwiseIsNamed() throws Exception {
        try (Register register = register()) {
            Entry entry = RealEntries.record(register, withOverdueForD(shipped), SILENT);
            Entry asIfUnderTheShipped = new Entry(
                    RealEntries.record(register, shipped, SILENT).header(),
                    entry.hash(),
                    entry.request(),
                    entry.assessment());
            assertThat(reproducing(register, shipped, ServiceVersion.current())
                            .of(asIfUnderTheShipped)
                            .differences())
                    .contains(
                            new Reproduction.Difference("component 30, grade", Optional.empty(), Optional.of("D")),
                            new Reproduction.Difference(
                                    "component 30, no-grade code", Optional.of("OVERDUE"), Optional.empty()));
        }
    }

    @Test
    void aRuleBookThatIsMissingIsNamed() throws Exception {
        Entry entry;
        try (Register register = register()) {
            entry = RealEntries.record(register, shipped, SILENT);
        }
        try (Register other = Registers.open(new Store.Embedded(data.resolve("other")), Clock.systemUTC())) {
            assertThat(reproducing(other, withOverdueForD(shipped), ServiceVersion.current())
                            .of(entry)
                            .differences())
                    .containsExactly(new Reproduction.Difference(
                            "the rule book", Optional.of("taken"), Optional.of("it is missing in the register")));
        }
    }

    @Test
    void eachEntryThatWouldChangeIsToldWithTheRuleThatDoesIt() throws Exception {
        try (Register register = register()) {
            RealEntries.record(register, shipped, SILENT);
            RealEntries.record(register, withOverdueForD(shipped), SILENT);
            List<Replayed> told = new ArrayList<>();
            new Replaying(register, books(register, shipped), EXCHANGE, withOverdueForD(shipped))
                    .each(header -> true, told::add);
            assertThat(told).extracting(r -> r.entry().sequence()).containsExactly(1L, 2L);
            assertThat(told.get(0).difference().changes())
                    .contains(new Difference.GradeChange("component 30", "D", "OVERDUE"));
            assertThat(told.get(0).difference().because())
                    .contains("reads differently: ccpr-co/grade/no-report-after-single-reminder (component 30)");
            assertThat(told.get(1).difference()).isEqualTo(Difference.NOTHING);
            assertThat(told).allMatch(r -> r.refused().isEmpty());
        }
    }

    @Test
    void ofWhatIsWithheldAReplayTellsOnlyThatItNoLongerWouldBe() throws Exception {
        try (Register register = register()) {
            RealEntries.record(register, shipped, confidential());
            RuleBook open = withoutConfidentiality(shipped);
            List<Replayed> told = new ArrayList<>();
            new Replaying(register, books(register, shipped), EXCHANGE, open).each(header -> true, told::add);
            assertThat(told).singleElement().satisfies(r -> {
                assertThat(r.difference().changes())
                        .containsExactly(
                                new Difference.GradeChange("component 44", "WITHHELD", "no longer withheld"),
                                new Difference.GradeChange("component 61", "WITHHELD", "no longer withheld"));
                assertThat(r.difference().because()).isEmpty();
            });
        }
    }

    @Test
    void whyAnEntryThatIsWithheldIsRefusedIsNotTold() throws Exception {
        try (Register register = register()) {
            Entry entry = RealEntries.record(register, shipped, confidential());
            Replayed refused = new Replayed(
                    entry.header(), Difference.NOTHING, Optional.of("/followUp/measures/0: what was posted"));
            assertThat(refused.withheld().refused()).contains("Why it is refused is withheld.");
        }
    }

    @Test
    void ofWhatIsWithheldAReproductionTellsOnlyThatItNoLongerWouldBe() throws Exception {
        try (Register register = register()) {
            Entry withheld = RealEntries.record(register, shipped, confidential());
            RuleBook open = withoutConfidentiality(shipped);
            Entry asIfOpen = new Entry(
                    RealEntries.record(register, open, confidential()).header(),
                    withheld.hash(),
                    withheld.request(),
                    withheld.assessment());
            assertThat(reproducing(register, open, ServiceVersion.current())
                            .of(asIfOpen)
                            .differences())
                    .containsExactly(new Reproduction.Difference("withheld", Optional.of("yes"), Optional.of("no")));
        }
    }

    private static String confidential() throws IOException {
        return Files.readString(Path.of("test-fixtures/opcat-spt/request.json"));
    }

    private static RuleBook withoutConfidentiality(RuleBook book) throws Exception {
        SortedMap<String, String> files = new TreeMap<>(book.files());
        files.keySet().removeIf(f -> f.startsWith("un/opcat-spt/admission/report-confidential."));
        return RuleBook.read(files, book);
    }

    private static KeptBooks books(Register register, RuleBook inForce) {
        return new KeptBooks(register, () -> Optional.of(inForce));
    }

    private static Reproducing reproducing(Register register, RuleBook inForce, ServiceVersion version) {
        return new Reproducing(EXCHANGE, books(register, inForce), version);
    }
}
