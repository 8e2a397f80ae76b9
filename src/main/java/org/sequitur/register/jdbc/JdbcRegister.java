package org.sequitur.register.jdbc;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.sequitur.register.Checkpoint;
import org.sequitur.register.Draft;
import org.sequitur.register.Recorded;
import org.sequitur.register.Register;

/** A register in a database. What is added goes through the {@link Writer}. */
final class JdbcRegister extends JdbcReading implements Register {
    private final Connected database;
    private final Writer writer;

    JdbcRegister(Connected database, Clock clock) {
        super(database);
        this.database = database;
        this.writer = new Writer(database, clock);
    }

    @Override
    public CompletableFuture<Recorded> record(Draft draft) {
        return writer.record(draft);
    }

    @Override
    public void take(Consumer<Taking> work) {
        writer.take(work);
    }

    @Override
    public void keep(Checkpoint checkpoint) {
        database.write(d -> d.write(sql -> Checkpoints.keep(checkpoint, sql)));
    }

    @Override
    public Standing standing() {
        return new Standing(database.name(), database.trouble());
    }

    @Override
    public void close() {
        writer.close();
        super.close();
    }
}
