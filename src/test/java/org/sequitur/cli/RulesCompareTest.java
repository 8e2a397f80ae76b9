package org.sequitur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequitur.cases.Loading;
import org.sequitur.register.ExampleRegister;
import org.sequitur.register.RealEntries;
import org.sequitur.register.Register;
import org.sequitur.register.jdbc.Registers;
import org.sequitur.register.jdbc.Store;

class RulesCompareTest {
    private static final String SHIPPED = RulesCopy.SHIPPED.toString();
    private static final String SILENT = "un/ccpr-co/grade/no-report-after-single-reminder.drl";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path temporary;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Path silentState;

    @BeforeEach
    void aStateThatNeverAnswered() throws IOException {
        silentState = temporary.resolve("silent.json");
        Files.writeString(silentState, Posted.SILENT_AFTER_REMINDER);
    }

    @Test
    void theSameRulesChangeNothing() {
        assertThat(Ran.rules("compare", SHIPPED, SHIPPED, "--on", silentState.toString()))
                .isEqualTo(new Ran(0, "0 of 1 follow-ups change.\n", ""));
    }

    @Test
    void aChangedConclusionIsListedWithTheRuleThatReadsDifferently() {
        RulesCopy changed = RulesCopy.in(temporary).replacing(SILENT, "@concludes(\"D\")", "@concludes(\"OVERDUE\")");

        Ran compare = Ran.rules("compare", SHIPPED, changed.toString(), "--on", silentState.toString());

        assertThat(compare.exitCode()).isEqualTo(1);
        assertThat(compare.out())
                .startsWith(silentState + ": silent, as of 2021-06-01\n  component 30: D -> OVERDUE\n")
                .contains("    reads differently: ccpr-co/grade/no-report-after-single-reminder (component 30)\n")
                .contains("1 of 1 follow-ups change: 1 from D to OVERDUE");
    }

    @Test
    void everyRequestThatWasRecordedIsAssessedFromARegisterOrAnExportOfIt() throws Exception {
        Path data = temporary.resolve("data");
        Path export = temporary.resolve("export.ndjson");
        try (Register register = Registers.open(new Store.Embedded(data), Clock.systemUTC())) {
            RealEntries.record(register, Loading.shipped(), Posted.SILENT_AFTER_REMINDER);
            Files.writeString(export, ExampleRegister.export(register));
        }
        RulesCopy changed = RulesCopy.in(temporary).replacing(SILENT, "@concludes(\"D\")", "@concludes(\"OVERDUE\")");

        Ran compare = Ran.rules("compare", SHIPPED, changed.toString(), "--register", data.toString());

        assertThat(compare.exitCode()).isEqualTo(1);
        assertThat(compare.out())
                .startsWith("entry 1: silent, as of 2021-06-01\n  component 30: D -> OVERDUE\n")
                .contains("1 of 1 follow-ups change: 1 from D to OVERDUE");
        assertThat(Ran.rules("compare", SHIPPED, changed.toString(), "--register", export.toString()))
                .isEqualTo(compare);
        assertThat(Ran.rules("compare", SHIPPED, SHIPPED, "--register", silentState.toString()))
                .matches(ran -> ran.exitCode() == 2)
                .matches(ran -> ran.err().startsWith(silentState + ": line 1 "));
    }

    @Test
    void withoutFilesEveryRequestAmongTheFixturesIsAssessed() {
        assertThat(Ran.rules("compare", SHIPPED, SHIPPED).out()).matches("0 of [1-9]\\d\\d follow-ups change\\.\n");
    }

    @Test
    void aFolderOfRulesWithMistakesIsWrongAndNotBadInput() throws IOException {
        Path wrong = Files.createDirectories(temporary.resolve("wrong/un/x-co"));
        Files.writeString(wrong.resolve("mechanism.yaml"), "code: y-co\n");

        Ran compare =
                Ran.rules("compare", SHIPPED, temporary.resolve("wrong").toString(), "--on", silentState.toString());

        assertThat(compare.exitCode()).isEqualTo(1);
        assertThat(compare.out()).isEmpty();
        assertThat(compare.err()).contains("mechanism.yaml:1:7: ").contains("Nothing was done, because ");
    }

    @Test
    void aFileThatHoldsNoRequestIsBadInput() throws IOException {
        Path other = temporary.resolve("other.json");
        Files.writeString(other, "{\"asOf\": \"2023-02-30\"}");

        Ran compare = Ran.rules("compare", SHIPPED, SHIPPED, "--on", other.toString());

        assertThat(compare.exitCode()).isEqualTo(2);
        assertThat(compare.err()).startsWith(other + ": ").contains("/asOf: ");
    }

    @Test
    void aFolderThatIsNotThereIsBadInput() {
        Ran compare = Ran.rules("compare", SHIPPED, "nowhere", "--on", silentState.toString());

        assertThat(compare).isEqualTo(new Ran(2, "", "nowhere is no folder. Name the folder that holds the rules.\n"));
    }
}
