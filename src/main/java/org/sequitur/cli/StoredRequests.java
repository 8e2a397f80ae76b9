package org.sequitur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sequitur.register.Checkpoint;
import org.sequitur.register.ExportReader;
import org.sequitur.register.RuleBookText;
import org.sequitur.register.Stored;
import org.sequitur.register.StoredRequest;

/** Every request that was recorded, from a register or an export of it, by the number of its entry. */
record StoredRequests(String name) {
    void each(Requests.Taker taker) throws BadInput {
        Given given = new Given(taker);
        NamedRegister register = new NamedRegister(name);
        if (register.isDatabase()) {
            register.existing(open -> {
                open.requests(1, open.head().size(), given::request);
                return Console.FINE;
            });
            return;
        }
        try (InputStream in = Files.newInputStream(Path.of(name))) {
            ExportReader.read(in, given);
        } catch (IOException e) {
            throw new BadInput(name + " cannot be read. Name a register or an export of one.");
        } catch (NoExport e) {
            throw new BadInput(name + ": " + e.getMessage());
        }
    }

    private record Given(Requests.Taker taker) implements ExportReader.Parts {
        void request(StoredRequest request) {
            taker.take("entry " + request.sequence(), request.request().bytes());
        }

        @Override
        public void entry(Stored entry) {
            taker.take("entry " + entry.sequence(), entry.request().bytes());
        }

        @Override
        public void ruleBook(RuleBookText book) {}

        @Override
        public void checkpoint(Checkpoint checkpoint) {}

        @Override
        public void unreadable(String what) {
            throw new NoExport(what);
        }
    }

    private static final class NoExport extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoExport(String what) {
            super(what, null, false, false);
        }
    }
}
