package org.sequitur.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sequitur.assessment.Assessment;
import org.sequitur.assessment.Assessor;
import org.sequitur.exchange.Exchange;
import org.sequitur.exchange.Posted;
import org.sequitur.exchange.RequestRejected;
import org.sequitur.exchange.ServiceVersion;
import org.sequitur.rulebook.RuleBook;

/** Assesses and records requests as the service does. */
public final class RealEntries {
    private static final Exchange EXCHANGE = Exchange.packed();
    private static final NewIds IDS = new NewIds(Clock.systemUTC(), new SecureRandom());
    private static final ServiceVersion VERSION = ServiceVersion.current();

    private RealEntries() {}

    /** The entry, once it is durable. */
    public static Entry record(Register register, RuleBook book, String request) throws RequestRejected {
        return register.record(draft(book, Canonical.of(request))).join().entry();
    }

    public static Draft draft(RuleBook book, Document request) throws RequestRejected {
        Posted posted = EXCHANGE.posted(EXCHANGE.parse(request.bytes()), book);
        Assessment assessment = new Assessor(book).assess(posted.followUp(), posted.days(), true);
        String id = IDS.next();
        return new Draft(
                id,
                "local",
                About.of(assessment),
                new Versions(assessment.ruleBook(), assessment.mechanismDigest(), VERSION.engine(), VERSION.service()),
                new Asked(false, false, Optional.empty(), Optional.empty()),
                request,
                Document.of(EXCHANGE.write(EXCHANGE.view(assessment, id, VERSION.service()))),
                RuleBookText.of(book));
    }

    /** The same under another id, though the assessment still names the old one. */
    public static Draft again(Draft draft) {
        return new Draft(
                IDS.next(),
                draft.principal(),
                draft.about(),
                draft.versions(),
                draft.asked(),
                draft.request(),
                draft.assessment(),
                draft.book());
    }

    /** The requests among the fixtures. */
    public static List<String> requests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("test-fixtures"), 2)) {
            return files.filter(f -> f.toString().endsWith(".json"))
                    .sorted()
                    .map(RealEntries::read)
                    .filter(text -> text.contains("\"followUp\": {"))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
