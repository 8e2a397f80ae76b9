package org.sequitur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequitur.register.ExampleRegister;
import org.sequitur.register.jdbc.Postgres;
import org.sequitur.register.jdbc.SmallDisk;
import org.sequitur.register.jdbc.Store;

/** A register in a database: exported, taken into another, copied, and verified where it lies. */
class RegisterMoveTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path temporary;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Path data;

    @BeforeEach
    void aRegister() {
        data = temporary.resolve("data");
        ExampleRegister.in(data).close();
    }

    @Test
    void whatIsExportedAndTakenIntoAnotherIsTheSameToTheByte() throws IOException {
        Path export = temporary.resolve("export.ndjson");
        Path other = temporary.resolve("other");
        assertThat(Ran.register("export", export.toString(), "--database", data.toString()))
                .isEqualTo(new Ran(0, "Written to " + export + ": 4 entries.\n", ""));
        assertThat(export).hasSameTextualContentAs(ExampleRegister.EXPORT);

        assertThat(Ran.register("import", export.toString(), "--database", other.toString()))
                .isEqualTo(new Ran(0, "Taken over into " + other + ": 4 entries.\n", ""));
        Path again = temporary.resolve("again.ndjson");
        Ran.register("export", again.toString(), "--database", other.toString());
        assertThat(again).hasSameTextualContentAs(export);
        assertThat(Ran.register("import", export.toString(), "--database", other.toString())
                        .err())
                .startsWith("The register in " + other + " has 4 entries.");
    }

    @Test
    void whatDoesNotVerifyIsNotTakenOver() throws IOException {
        Path export = temporary.resolve("export.ndjson");
        List<String> lines = Files.readAllLines(ExampleRegister.EXPORT);
        Files.write(export, lines.subList(0, lines.size() - 2));
        Files.writeString(export, Files.readString(export).replace("GRADED", "graded"));
        Path other = temporary.resolve("other");

        Ran ran = Ran.register("import", export.toString(), "--database", other.toString());

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out())
                .contains("entry 1: Its assessment was altered")
                .endsWith("Nothing was taken over, because " + export + " does not verify.\n");
        assertThat(Ran.register("verify", other.toString()).out()).startsWith(other + ": 0 entries, 0 rule books, ");
    }

    @Test
    void aCopyVerifiesAndIsPutBackAsTheRegisterOfAFolder() throws IOException {
        Path copy = temporary.resolve("copy.db");
        assertThat(Ran.register("backup", copy.toString(), "--database", data.toString())
                        .exitCode())
                .isZero();
        assertThat(Ran.register("verify", copy.toString()).out())
                .startsWith(copy + ": 4 entries, 2 rule books, 2 checkpoints.\n");

        Path restored = Files.createDirectory(temporary.resolve("restored"));
        Files.move(copy, restored.resolve("register.db"));
        Path export = temporary.resolve("export.ndjson");
        Ran.register("export", export.toString(), "--database", restored.toString());
        assertThat(export).hasSameTextualContentAs(ExampleRegister.EXPORT);
        assertThat(Ran.register("backup", export.toString(), "--database", data.toString())
                        .err())
                .isEqualTo(export + " is there already. Name a new file.\n");
    }

    @Test
    void tamperingWithTheDatabaseItselfIsFoundAndNamed() throws Exception {
        Map<String, String> deeds = Map.of(
                "update entry set header = replace(header, 'local', 'l0cal') where sequence = 3",
                "entry 3: Its header was altered: ",
                "update entry_document set request = zeroblob(12) where sequence = 2",
                "entry 2: Its request was altered: ",
                "update entry_document set assessment = (select request from entry_document where sequence = 1) where sequence = 4",
                "entry 4: Its assessment was altered: ",
                "update entry set sequence = case sequence when 2 then -3 else -2 end where sequence in (2, 3);"
                        + " update entry set sequence = -sequence where sequence < 0",
                "entry 2: It stands after entry 3: entries were swapped or moved.",
                "delete from entry where sequence = 2",
                "entry 2: It is missing.",
                "delete from entry_document where sequence = 3",
                "entry 3: It is missing.",
                "delete from entry where sequence = 4",
                "The end was cut off: the checkpoint of 2026-03-20T09:10:03.000Z was made after entry 4, but the last"
                        + " one here is 3.",
                "update rulebook set files = (select files from rulebook where number = 2) where number = 1",
                "was replaced or altered: its files give sha256:",
                "update rulebook set files = zeroblob(9) where number = 2",
                "was replaced or altered: its files give sha256:",
                "delete from rulebook where number = 2",
                "under which it was made is missing.");
        assertFoundAndNamed(deeds);
    }

    @Test
    void tamperingWithTheListsIsFoundAndNamedThoughEveryHashIsRight() throws Exception {
        assertFoundAndNamed(Map.of(
                "update entry_result set grade = 'A' where sequence = 2 and outcome = 'GRADED' and grade = 'D'",
                "entry 2: It is not listed under the outcome GRADED with the grade D, which its assessment names.\n"
                        + "entry 2: It is listed under the outcome GRADED with the grade A, which its assessment does not"
                        + " name.\n",
                "delete from entry_result where sequence = 3 and outcome = '*'",
                "entry 3: It is not listed under any outcome with the grade OVERDUE, which its assessment names.\n",
                "delete from entry_rule where sequence = 1",
                "entry 1: It is not listed under the rule x-co/grade/silent, which its assessment names.\n",
                "insert into rule (name) values ('x-co/grade/loud');"
                        + " insert into entry_rule (rule, sequence) select number, 4 from rule where name like '%loud'",
                "entry 4: It is listed under the rule x-co/grade/loud, which its assessment does not name.\n",
                "create table other as select * from entry; drop table entry; alter table other rename to entry;"
                        + " update entry set state = 'XXB' where sequence = 1",
                "entry 1: It is listed under state XXB, and its header says state XXA.\n"));
    }

    private void assertFoundAndNamed(Map<String, String> deeds) throws Exception {
        for (Map.Entry<String, String> deed : deeds.entrySet()) {
            Path tampered = temporary.resolve("tampered.db");
            Files.deleteIfExists(tampered);
            Ran.register("backup", tampered.toString(), "--database", data.toString());
            tamper(tampered, deed.getKey());

            Ran verified = Ran.register("verify", tampered.toString());
            assertThat(verified.out()).as(deed.getKey()).contains(deed.getValue());
            assertThat(verified.exitCode()).isEqualTo(1);
        }
    }

    /** As somebody with the file and the right tools would. */
    private static void tamper(Path file, String deed) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            List<String> triggers = new ArrayList<>();
            try (var names = statement.executeQuery("select name from sqlite_master where type = 'trigger'")) {
                while (names.next()) {
                    triggers.add(names.getString(1));
                }
            }
            for (String trigger : triggers) {
                statement.execute("drop trigger " + trigger);
            }
            for (String step : deed.split("; ")) {
                statement.execute(step);
            }
        }
    }

    @Test
    void aRegisterThatIsNotThereIsBadInput() {
        Path nowhere = temporary.resolve("nowhere");
        assertThat(Ran.register("export", "--database", nowhere.toString()))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "There is no register in " + nowhere + ". Name the folder that is set as sequitur.data.\n"));
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void aFolderOrDatabaseWithoutARegisterIsBadInputAndStaysEmpty() throws IOException {
        Path empty = Files.createDirectory(temporary.resolve("empty"));
        Store.Server server = Postgres.database();
        String address = server.url() + "?user=postgres&password=postgres";
        for (String command : List.of("export", "verify")) {
            assertThat(Ran.register(on(command, empty.toString())))
                    .isEqualTo(new Ran(
                            2,
                            "",
                            "There is no register in " + empty + ". Name the folder that is set as sequitur.data.\n"));
            assertThat(Ran.register(on(command, address)).err())
                    .isEqualTo("There is no register in " + server.url()
                            + ". Name the database that is set as spring.datasource.url.\n");
        }
        assertThat(empty).isEmptyDirectory();
        assertThat(Postgres.owner(server)
                        .queryForList("select tablename from pg_tables where schemaname = 'public'", String.class))
                .isEmpty();
    }

    @Test
    void anExportIsWrittenWholeIntoANewFileOrNotAtAll() throws Exception {
        Path there = Files.writeString(temporary.resolve("there"), "a letter");
        Path nowhere = temporary.resolve("nowhere/export.ndjson");

        assertThat(exportInto(there)).isEqualTo(new Ran(2, "", there + " is there already. Name a new file.\n"));
        assertThat(there).hasContent("a letter");
        assertThat(exportInto(nowhere))
                .isEqualTo(new Ran(
                        2, "", nowhere + " cannot be written. Name a new file in a folder that may be written.\n"));
        try (SmallDisk disk = SmallDisk.mounted(Files.createDirectory(temporary.resolve("small")))) {
            Files.write(disk.folder().resolve("filler"), new byte[(2 << 20) - (1 << 12)]);
            Path export = disk.folder().resolve("export.ndjson");
            assertThat(exportInto(export).err()).startsWith(export + " cannot be written: No space left on device. ");
            assertThat(export).doesNotExist();
        }
    }

    private Ran exportInto(Path file) {
        return Ran.register("export", file.toString(), "--database", data.toString());
    }

    @Test
    void withoutAnExportNoRegisterIsMade() {
        Path fresh = temporary.resolve("fresh");
        assertThat(Ran.register("import", "nowhere.ndjson", "--database", fresh.toString()))
                .isEqualTo(new Ran(2, "", "nowhere.ndjson cannot be read. Name a file that register export wrote.\n"));
        assertThat(fresh).doesNotExist();
    }

    private static String[] on(String command, String database) {
        return command.equals("verify")
                ? new String[] {command, database}
                : new String[] {command, "--database", database};
    }
}
