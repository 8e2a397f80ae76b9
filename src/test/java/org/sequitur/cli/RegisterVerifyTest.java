package org.sequitur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.sequitur.register.ExampleRegister;

/** Both verifiers, ours and the stranger's, on an export as it should be and on copies with which somebody tampered. */
class RegisterVerifyTest {
    static final List<Tampering> TAMPERINGS = Tampering.ALL;
    private static final String SCRIPT =
            ExampleRegister.FOLDER.resolve("verify.py").toString();
    private static final String EXAMPLE = ExampleRegister.EXPORT.toString();
    private static final String[] BESIDE = {
        "--checkpoint", ExampleRegister.CHECKPOINT.toString(), "--key", ExampleRegister.KEY.toString()
    };

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path temporary;

    @Test
    void anUntouchedExportIsFoundToBeSo() {
        Ran verified = Ran.register(verify(EXAMPLE));

        assertThat(verified.out())
                .startsWith(EXAMPLE + ": 4 entries, 2 rule books, 3 checkpoints.\nThe last entry is 4, with the hash ")
                .contains("3 signatures are by the key given.\n")
                .endsWith("Nothing was altered, moved, replaced or taken out.\n");
        assertThat(verified.exitCode()).isZero();
    }

    @Test
    void theReadmeShowsWhatIsPrinted() throws IOException {
        assertThat(Path.of("README.md"))
                .content()
                .contains(Ran.register(verify(EXAMPLE)).out().replace(ExampleRegister.FOLDER + "/", ""))
                .contains(Ran.register(verify(tampered(Tampering.ALL.get(0))))
                        .out()
                        .lines()
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void whatCouldNotBeSeenIsSaid() {
        assertThat(Ran.register("verify", EXAMPLE).out())
                .contains("2 signatures were not checked, because the key was not given (--key).\n")
                .endsWith(
                        "Only a checkpoint kept elsewhere (--checkpoint) shows that entries were cut off at the end, or that "
                                + "all was replaced.\n");
    }

    @ParameterizedTest
    @FieldSource("TAMPERINGS")
    void eachTamperingIsFoundAndNamed(Tampering tampering) throws IOException {
        Ran verified = Ran.register(verify(tampered(tampering)));

        assertThat(verified.out()).contains(tampering.found());
        assertThat(verified.exitCode()).isEqualTo(1);
    }

    @ParameterizedTest
    @FieldSource("TAMPERINGS")
    void aStrangersVerifierFindsTheSame(Tampering tampering) throws Exception {
        String export = tampered(tampering);
        Ran ours = Ran.register(verify(export));
        Ran theirs = python(export);

        assertThat(flaws(theirs)).isEqualTo(flaws(ours)).isNotEmpty();
        assertThat(theirs.exitCode()).isEqualTo(1);
    }

    @Test
    void aStrangersVerifierFindsNothingInAnUntouchedExport() throws Exception {
        Ran verified = python(EXAMPLE);

        assertThat(verified.err()).isEmpty();
        assertThat(verified.out())
                .startsWith(
                        "Entries: 4. Rule books: 2. Checkpoints: 3, of which 3 are rightly signed and 0 were not checked.\n")
                .endsWith("Nothing was altered, moved, replaced or taken out.\n");
        assertThat(verified.exitCode()).isZero();
    }

    @Test
    void aLineThatIsNoPartIsNamed() throws IOException {
        Path export = temporary.resolve("other.ndjson");
        Files.writeString(export, Files.readString(ExampleRegister.EXPORT) + "{\"kind\":\"letter\"}\nnothing\n");

        assertThat(Ran.register(verify(export.toString())).out())
                .contains("line 9 is no part of a register: there is no kind 'letter'.\nline 10 is no JSON: ")
                .contains("2 faults were found.\n");
    }

    @Test
    void whatCannotBeReadIsBadInput() {
        assertThat(Ran.register("verify", "nowhere"))
                .isEqualTo(new Ran(
                        2, "", "nowhere cannot be read. Name an export, or the folder or address of a register.\n"));
        assertThat(Ran.register("verify", EXAMPLE, "--key", SCRIPT))
                .isEqualTo(new Ran(2, "", SCRIPT + " cannot be used: there is no line -----BEGIN PUBLIC KEY-----.\n"));
    }

    private static String[] verify(String export) {
        List<String> arguments = new ArrayList<>(List.of("verify", export));
        arguments.addAll(List.of(BESIDE));
        return arguments.toArray(String[]::new);
    }

    private String tampered(Tampering tampering) throws IOException {
        List<String> lines = Files.readAllLines(ExampleRegister.EXPORT);
        List<String> changed = tampering.deed().apply(lines);
        assertThat(changed).isNotEqualTo(lines);
        return Files.write(temporary.resolve("tampered.ndjson"), changed).toString();
    }

    /** The lines before those that sum up. */
    private static List<String> flaws(Ran ran) {
        return ran.out()
                .lines()
                .takeWhile(l -> !l.matches(".*: \\d+ entries, .*|Entries: .*"))
                .toList();
    }

    private static Ran python(String export) throws Exception {
        assumeTrue(isThere("python3") && isThere("openssl"), "skipped: python3 or openssl is not installed here");
        List<String> command = new ArrayList<>(List.of("python3", SCRIPT, export));
        command.addAll(List.of(BESIDE));
        Process process = new ProcessBuilder(command).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), out, err);
    }

    private static boolean isThere(String program) throws Exception {
        try {
            return new ProcessBuilder(program, program.equals("openssl") ? "version" : "--version")
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
