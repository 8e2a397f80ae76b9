package org.sequitur.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesFolderTest {
    @TempDir
    Path folder;

    @Test
    void rulesAndYamlAreReadByTheirPathWithinTheFolder() throws IOException {
        write("un/x-co/grade/silence.drl", "rule");
        write("un/x-co/grade/silence.cases.yaml", "cases");
        write("un/x-co/mechanism.yaml", "mechanism");

        assertThat(RulesFolder.read(folder))
                .isEqualTo(Map.of(
                        "un/x-co/grade/silence.drl", "rule",
                        "un/x-co/grade/silence.cases.yaml", "cases",
                        "un/x-co/mechanism.yaml", "mechanism"));
    }

    @Test
    void notesHiddenFilesAndWhatEditorsLeaveBehindArePassedOver() throws IOException {
        write("README.md", "for lawyers");
        write("un/x-co/notes.txt", "not a rule");
        write(".git/un/x.drl", "hidden");
        write("un/.x.drl.swp", "an editor's");
        write("un/#x.drl#", "an editor's");
        write("un/x.drl~", "an editor's");
        write("un/x.drl.bak", "a copy");

        assertThat(RulesFolder.read(folder)).isEmpty();
    }

    @Test
    void aNameThatOnlyResemblesARuleFilesIsReadSoThatItIsRefusedAloud() throws IOException {
        write("un/x-co/grade/silence.drl.txt", "rule");
        write("un/x-co/grade/Silence.cases.yml", "cases");

        assertThat(RulesFolder.read(folder))
                .containsOnlyKeys("un/x-co/grade/Silence.cases.yml", "un/x-co/grade/silence.drl.txt");
    }

    @Test
    void bytesThatAreNoTextStayVisible() throws IOException {
        Files.write(folder.resolve("x.drl"), new byte[] {'a', (byte) 0xff, 'b'});

        assertThat(RulesFolder.read(folder)).isEqualTo(Map.of("x.drl", "a\uFFFDb"));
    }

    @Test
    void aLinkOutOfTheFolderIsRefused(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret"), "secret");
        Files.createSymbolicLink(folder.resolve("x.drl"), secret);

        assertThatThrownBy(() -> RulesFolder.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessage("x.drl is a link to a file outside the rules folder. Put the file itself there.");
    }

    @Test
    void aLinkWithinTheFolderIsFollowedAndTheFolderItselfMayBeOne(@TempDir Path elsewhere) throws IOException {
        write("..data/x.drl", "rule");
        Files.createSymbolicLink(folder.resolve("x.drl"), Path.of("..data/x.drl"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("rules"), folder);

        assertThat(RulesFolder.read(link)).isEqualTo(Map.of("x.drl", "rule"));
    }

    @Test
    void aFileOfTheLargestSizeIsRead() throws IOException {
        write("x.drl", "x".repeat(RulesFolder.MOST_BYTES));

        assertThat(RulesFolder.read(folder)).containsOnlyKeys("x.drl");
    }

    @Test
    void aLargerFileIsNoRuleFile() throws IOException {
        write("x.drl", "x".repeat(RulesFolder.MOST_BYTES + 1));

        assertThatThrownBy(() -> RulesFolder.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessage("x.drl has more than 262144 bytes. Write one concept per file, and move other things out of"
                        + " the rules folder.");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path missing = folder.resolve("missing");

        assertThatThrownBy(() -> RulesFolder.read(missing))
                .isInstanceOf(IOException.class)
                .hasMessage(missing + " is no folder. Name the folder that holds the rules.");
    }

    @Test
    void theShippedRulesArePackedAsTheyStandInTheProject() throws IOException {
        assertThat(RulesFolder.packed()).isEqualTo(RulesFolder.read(Path.of("rules")));
    }

    @Test
    void rulesPackedInAJarAreReadFromTheJar() throws Exception {
        Path jar = folder.resolve("x.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream packing = new JarOutputStream(out)) {
            for (Map.Entry<String, String> file :
                    RulesFolder.read(Path.of("rules")).entrySet()) {
                packing.putNextEntry(new JarEntry("sequitur/rules/" + file.getKey()));
                packing.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            packing.putNextEntry(new JarEntry("sequitur/rules/README.md"));
            for (Class<?> own : new Class<?>[] {RulesFolder.class, RuleFileName.class}) {
                String path = own.getName().replace('.', '/') + ".class";
                packing.putNextEntry(new JarEntry(path));
                packing.write(own.getClassLoader().getResourceAsStream(path).readAllBytes());
            }
        }
        try (URLClassLoader packed =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            Object read = packed.loadClass(RulesFolder.class.getName())
                    .getMethod("packed")
                    .invoke(null);

            assertThat(read).isEqualTo(RulesFolder.read(Path.of("rules")));
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
