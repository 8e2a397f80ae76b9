package org.sequitur.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.sequitur.exchange.Exchange;
import org.sequitur.register.KeptBooks;
import org.sequitur.register.OneAtATime;
import org.sequitur.register.Register;
import org.sequitur.register.replay.ComparisonSummary;
import org.sequitur.register.replay.Replaying;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.RuleBookRejected;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells what would change in the register under another rule book. Written by hand, because answers flow line by line. */
@RestController
class ReplayController {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> FIELDS = List.of("rulebook", "mechanism");

    private final Register register;
    private final KeptBooks books;
    private final Assessing assessing;
    private final Exchange exchange;
    private final BodyReader bodies;
    private final OneAtATime replaying = new OneAtATime();

    ReplayController(Register register, KeptBooks books, Assessing assessing, Exchange exchange, BodyReader bodies) {
        this.register = register;
        this.books = books;
        this.assessing = assessing;
        this.exchange = exchange;
        this.bodies = bodies;
    }

    /** What is asked: under which book, and for which mechanism. */
    private record Wanted(Optional<String> rulebook, Optional<String> mechanism) {}

    @PostMapping(path = "/v1/replays", produces = MediaType.APPLICATION_NDJSON_VALUE)
    void replay(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Wanted wanted = wanted(bodies.read(request.getInputStream(), request.getContentLengthLong()));
        RuleBook book = book(wanted);
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        OutputStream out = response.getOutputStream();
        try {
            if (replaying.run(() -> replay(wanted, book, out)).isEmpty()) {
                throw new Refused(Problems.busy());
            }
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private long replay(Wanted wanted, RuleBook book, OutputStream out) {
        ComparisonSummary summary = new ComparisonSummary();
        long[] refused = {0};
        new Replaying(register, books, exchange, book)
                .each(
                        header -> wanted.mechanism()
                                .map(header.about().mechanism()::equals)
                                .orElse(true),
                        replayed -> {
                            summary.add(replayed.difference());
                            refused[0] += replayed.refused().isPresent() ? 1 : 0;
                            if (replayed.refused().isPresent()
                                    || !replayed.difference().changes().isEmpty()) {
                                line(ReplayViews.line(replayed), out);
                            }
                        });
        line(ReplayViews.summary(summary, refused[0], book.version()), out);
        return summary.followUps();
    }

    private void line(Object view, OutputStream out) {
        try {
            out.write(exchange.write(view));
            out.write('\n');
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RuleBook book(Wanted wanted) {
        if (wanted.rulebook().isEmpty()) {
            return assessing.book();
        }
        try {
            return books.of(wanted.rulebook().get())
                    .orElseThrow(() -> new Refused(Problems.notFound(
                            "Nothing was recorded under a rule book of this version. Leave rulebook out to"
                                    + " replay under the one in force.")));
        } catch (RuleBookRejected e) {
            throw new Refused(Problems.notFound("This version of Sequitur no longer takes that rule book: "
                    + e.problems().get(0)));
        }
    }

    private static Wanted wanted(byte[] body) {
        if (body.length == 0) {
            return new Wanted(Optional.empty(), Optional.empty());
        }
        try {
            JsonNode tree = JSON.readTree(body);
            boolean known = tree.isObject()
                    && tree.propertyStream()
                            .allMatch(p -> FIELDS.contains(p.getKey())
                                    && (p.getValue().isString() || p.getValue().isNull()));
            if (!known) {
                throw new Refused(Problems.replay());
            }
            return new Wanted(
                    tree.path("rulebook").asStringOpt(), tree.path("mechanism").asStringOpt());
        } catch (JacksonException e) {
            throw new Refused(Problems.replay());
        }
    }
}
