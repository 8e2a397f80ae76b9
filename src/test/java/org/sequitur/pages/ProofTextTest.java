package org.sequitur.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sequitur.register.About;
import org.sequitur.register.Asked;
import org.sequitur.register.Flaw;
import org.sequitur.register.Header;
import org.sequitur.register.Reproduction;
import org.sequitur.register.Reproduction.Difference;
import org.sequitur.register.Verification;
import org.sequitur.register.Verifying.Verified;
import org.sequitur.register.Versions;

/** The words in which a proof that fails is told. */
class ProofTextTest {
    private static final Versions THEN = new Versions("sha256:1", "sha256:2", "drools 10.2.0", "0.1.0");
    private static final Versions LATER = new Versions("sha256:1", "sha256:2", "drools 10.2.0", "0.2.0");

    @Test
    void whatALaterProgramSaysInOtherBytesIsToldAsTheSameOtherwiseWritten() {
        assertThat(again(LATER, List.of()))
                .contains("It says the same, written otherwise", "another version of the program", "Sequitur 0.2.0 on")
                .doesNotContain("The same to the byte", "<table");
    }

    @Test
    void whatDiffersIsNamedWithWhatWasRecordedAndWhatComesOutNow() {
        assertThat(again(THEN, List.of(new Difference("component a, grade", Optional.of("C"), Optional.empty()))))
                .contains("It is not the same", "component a, grade", ">C</span>", ">not said</span>")
                .doesNotContain("The same to the byte", "another version of the program");
    }

    @Test
    void eachFlawIsToldWithTheNumberOfItsEntry() {
        List<Flaw> flaws = List.of(new Flaw(OptionalLong.of(1234), "It is missing."));
        assertThat(verified(new Verified(result(1), flaws)))
                .contains("It is not as it was recorded: one flaw", "Entry 1,234:", "It is missing.")
                .doesNotContain("none was changed", "These are the first");
        assertThat(verified(new Verified(result(2), flaws)))
                .contains("It is not as it was recorded: 2 flaws", "These are the first 1.");
    }

    @Test
    void thatTheRegisterIsBeingVerifiedAlreadyIsSaid() {
        assertThat(Rendered.of("verified", Map.of())).contains("being verified already");
    }

    private static Verification.Result result(long flaws) {
        return new Verification.Result(2, 2, "abc", 1, 0, new TreeMap<>(), flaws);
    }

    private static String verified(Verified verified) {
        return Rendered.of("verified", Map.of("verified", verified));
    }

    private static String again(Versions now, List<Difference> differences) {
        LocalDate day = LocalDate.of(2023, 6, 1);
        Header recorded = new Header(
                7,
                "01a22411-de38-7d97-9057-419279dc497e",
                Instant.EPOCH,
                "local",
                new About("ccpr-co", "XXB", "custody", day, day, day, Optional.of("v4")),
                THEN,
                new Asked(false, false, Optional.empty(), Optional.empty()),
                "request",
                "answer",
                "before");
        return Rendered.of("reproduced", Map.of("again", new Reproduction(recorded, now, false, differences)));
    }
}
