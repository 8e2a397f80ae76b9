package org.sequitur.http;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.sequitur.assessment.Assessment;
import org.sequitur.exchange.Exchange;
import org.sequitur.exchange.Received;
import org.sequitur.exchange.RequestRejected;
import org.sequitur.exchange.Texts;
import org.sequitur.register.About;
import org.sequitur.register.Asked;
import org.sequitur.register.Canonical;
import org.sequitur.register.Document;
import org.sequitur.register.Draft;
import org.sequitur.register.Entry;
import org.sequitur.register.Recorded;
import org.sequitur.register.Register;
import org.sequitur.register.RuleBookText;
import org.sequitur.rulebook.RuleBook;

/** From a request to its answer, which is given once its entry is durable. */
final class Recording {
    private final Assessing assessing;
    private final Exchange exchange;
    private final Register register;
    private final Metrics metrics;
    private final String principal;
    private final IdempotencyKeys keys = new IdempotencyKeys();

    /** An answer that is recorded; {@code replayed} says that it was so before. */
    record Answer(String id, byte[] bytes, boolean replayed) {}

    Recording(Assessing assessing, Exchange exchange, Register register, Metrics metrics, String principal) {
        this.assessing = assessing;
        this.exchange = exchange;
        this.register = register;
        this.metrics = metrics;
        this.principal = principal;
    }

    /** Under an idempotency key, what was recorded under it before. */
    Answer answerOnce(Received request, RuleBook book, Asked asked) throws RequestRejected {
        keys.begin(asked);
        try {
            Optional<Entry> before = asked.idempotencyKey().flatMap(key -> register.recordedUnder(principal, key));
            return before.isPresent()
                    ? again(before.get(), Canonical.of(request.json()), asked)
                    : answer(request, book, asked).join();
        } finally {
            keys.end(asked);
        }
    }

    CompletableFuture<Answer> answer(Received request, RuleBook book, Asked asked) throws RequestRejected {
        Assessment assessment = assessing.assess(request, book, true);
        var view = assessing.view(assessment, book, asked);
        Texts texts = exchange.texts(view);
        Draft draft = new Draft(
                view.getId(),
                principal,
                About.of(assessment),
                assessing.versions(assessment),
                asked,
                Canonical.of(request.json()),
                Document.of(texts.whole()),
                RuleBookText.of(book));
        return metrics.recording(() -> register.record(draft)).thenApply(recorded -> answer(recorded, texts, asked));
    }

    private static Answer answer(Recorded recorded, Texts texts, Asked asked) {
        Entry entry = recorded.entry();
        Texts answer = recorded.before() ? Texts.ofWhole(entry.assessment().bytes()) : texts;
        return new Answer(entry.header().id(), asked.traced() ? answer.whole() : answer.brief(), recorded.before());
    }

    private static Answer again(Entry entry, Document request, Asked asked) {
        if (!entry.answers(request.sha256(), asked)) {
            throw new Refused(Problems.keyUsed());
        }
        return answer(
                new Recorded(entry, true), Texts.ofWhole(entry.assessment().bytes()), asked);
    }
}
