package org.sequitur.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.sequitur.register.Checkpoint;
import org.sequitur.register.ExportReader;
import org.sequitur.register.RuleBookText;
import org.sequitur.register.Stored;
import org.sequitur.register.StoredRequest;

/** Every request that was recorded, from a register or an export of it, by the number of its entry. */
record StoredRequests(String name) {
    void each(Consumer<StoredRequest> taker) throws BadInput {
        NamedRegister register = new NamedRegister(name);
        if (register.isDatabase()) {
            register.existing(open -> {
                open.requests(1, open.head().size(), taker);
                return Console.FINE;
            });
            return;
        }
        try (InputStream in = Files.newInputStream(Path.of(name))) {
            ExportReader.read(in, new Given(taker));
        } catch (IOException e) {
            throw new BadInput(name + " cannot be read. Name a register or an export of one.");
        } catch (NoExport e) {
            throw new BadInput(name + ": " + e.getMessage());
        }
    }

    private record Given(Consumer<StoredRequest> taker) implements ExportReader.Parts {
        @Override
        public void entry(Stored entry) {
            taker.accept(new StoredRequest(
                    entry.sequence(),
                    entry.header(),
                    entry.request(),
                    () -> new ByteArrayInputStream(entry.assessment().bytes())));
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
