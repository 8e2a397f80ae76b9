package org.sequitur.register.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequitur.register.ExampleRegister;
import org.sequitur.register.Flaw;
import org.sequitur.register.Register;
import org.sequitur.register.RegisterCheck;
import org.sequitur.register.Signatures;
import org.sequitur.register.Verification;

/** From a file to a PostgreSQL server and back. */
class MovingTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path temporary;

    @Test
    void theSameBytesComeBackFromTheServer() {
        String export;
        try (Register embedded = ExampleRegister.in(temporary.resolve("first"))) {
            export = ExampleRegister.export(embedded);
        }
        for (Store store : List.of(Postgres.database(), new Store.Embedded(temporary.resolve("second")))) {
            try (Register register = Registers.open(store, Clock.systemUTC())) {
                ExampleRegister.take(export, register);
                assertThat(flaws(register)).isEmpty();
                assertThat(ExampleRegister.export(register)).isEqualTo(export);
            }
        }
    }

    @Test
    void tamperingWithTheServersTablesIsFound() {
        Store.Server store = Postgres.database();
        try (Register register = ExampleRegister.in(store)) {
            var sql = Postgres.owner(store);
            sql.execute("alter table entry disable trigger all");
            sql.execute("alter table entry_document disable trigger all");
            sql.execute("update entry set header = replace(header, 'local', 'l0cal') where sequence = 2");
            sql.execute("delete from entry_document where sequence = 4");
            sql.execute("alter table entry alter column state drop expression");
            sql.execute("update entry set state = 'XXZ' where sequence = 3");
            assertThat(flaws(register))
                    .hasSize(3)
                    .contains("entry 3: It is listed under state XXZ, and its header says state XXB.")
                    .anyMatch(f -> f.startsWith("entry 2: Its header was altered: "))
                    .anyMatch(f -> f.startsWith("The end was cut off: "));
        }
    }

    private static List<String> flaws(Register register) {
        List<Flaw> flaws = new ArrayList<>();
        RegisterCheck.of(
                register,
                new Verification(new Signatures(List.of(ExampleRegister.key().published())), flaws::add));
        return flaws.stream().map(Flaw::toString).toList();
    }
}
