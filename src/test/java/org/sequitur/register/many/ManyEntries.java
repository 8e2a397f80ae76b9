package org.sequitur.register.many;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.sequitur.register.About;
import org.sequitur.register.Canonical;
import org.sequitur.register.Document;
import org.sequitur.register.Draft;
import org.sequitur.register.RealEntries;
import org.sequitur.register.Recorded;
import org.sequitur.register.Register;
import org.sequitur.rulebook.RuleBook;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fills a register with what the smaller requests among the fixtures are answered on many days, under ever other States and
 * follow-ups.
 */
final class ManyEntries {
    static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 15);
    static final Instant START = Instant.parse("2020-01-01T00:00:00Z");
    private static final int DAYS = 60;
    private static final int DAYS_APART = 61;
    private static final int STATES = 193;
    private static final int RARELY = 100_000;
    private static final int LONGEST = 43_000;
    private static final int MOST_WAITING = 2_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<Draft> drafts = new ArrayList<>();

    ManyEntries(RuleBook book) throws Exception {
        for (String request : RealEntries.requests()) {
            ObjectNode body = (ObjectNode) JSON.readTree(request);
            if (RealEntries.draft(book, Canonical.of(request)).assessment().bytes().length < LONGEST) {
                for (int day = 0; day < DAYS; day++) {
                    body.put("asOf", FIRST_DAY.plusDays((long) DAYS_APART * day).toString());
                    body.remove(List.of("knownAsOf", "rulesAsOf"));
                    drafts.add(RealEntries.draft(book, Canonical.of(body.toString())));
                }
            }
        }
    }

    void record(Register register, int count) {
        Deque<CompletableFuture<Recorded>> waiting = new ArrayDeque<>();
        for (int i = 0; i < count; i++) {
            waiting.add(register.record(draft(i)));
            if (waiting.size() == MOST_WAITING) {
                waiting.remove().join();
            }
        }
        waiting.forEach(CompletableFuture::join);
    }

    static String state(int number) {
        return number % RARELY == RARELY / 2 ? "Rare State" : "State " + number % STATES;
    }

    static String followUp(int number) {
        return "follow-up-" + number / 4;
    }

    private Draft draft(int number) {
        Draft draft = RealEntries.again(drafts.get(number % drafts.size()));
        About about = draft.about();
        String state = state(number);
        String followUp = followUp(number);
        return new Draft(
                draft.id(),
                draft.principal(),
                new About(
                        about.mechanism(),
                        state,
                        followUp,
                        about.asOf(),
                        about.knownAsOf(),
                        about.rulesAsOf(),
                        about.scheme()),
                draft.versions(),
                draft.asked(),
                named(draft.request(), about, state, followUp),
                named(draft.assessment(), about, state, followUp),
                draft.book());
    }

    /** Ids and States stand in many places, but only these name the follow-up itself. */
    private static Document named(Document document, About about, String state, String followUp) {
        return Document.of(document.text()
                .replaceFirst(quoted("state", about.state()), quoted("state", state))
                .replaceFirst(quoted("followUp", about.followUp()), quoted("followUp", followUp)));
    }

    private static String quoted(String name, String value) {
        return "\"" + name + "\":\"" + value + "\"";
    }
}
