package org.sequitur.register.jdbc;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sequitur.register.About;
import org.sequitur.register.Asked;
import org.sequitur.register.Canonical;
import org.sequitur.register.Document;
import org.sequitur.register.Draft;
import org.sequitur.register.NewIds;
import org.sequitur.register.RuleBookText;
import org.sequitur.register.Versions;
import org.sequitur.rulebook.RuleBook;

/** What a test records. */
public record Drafts(
        String mechanism,
        String state,
        String followUp,
        LocalDate asOf,
        String grade,
        String rule,
        Optional<String> key) {
    static final RuleBookText BOOK = book(new TreeMap<>(Map.of("un/x/mechanism.yaml", "code: x\n")));
    private static final NewIds IDS = new NewIds(Clock.systemUTC(), new SecureRandom());

    private static RuleBookText book(SortedMap<String, String> files) {
        return new RuleBookText(RuleBook.version(files), files);
    }

    public static Drafts about(String followUp) {
        return new Drafts(
                "x-co", "XXA", followUp, LocalDate.of(2024, 5, 1), "B", "x-co/grade/steps-taken", Optional.empty());
    }

    Drafts by(String mechanism, String state) {
        return new Drafts(mechanism, state, followUp, asOf, grade, rule, key);
    }

    Drafts on(String day) {
        return new Drafts(mechanism, state, followUp, LocalDate.parse(day), grade, rule, key);
    }

    Drafts graded(String given, String by) {
        return new Drafts(mechanism, state, followUp, asOf, given, by, key);
    }

    Drafts under(String idempotencyKey) {
        return new Drafts(mechanism, state, followUp, asOf, grade, rule, Optional.of(idempotencyKey));
    }

    public Draft draft() {
        String id = IDS.next();
        return new Draft(
                id,
                "local",
                new About(mechanism, state, followUp, asOf, asOf, asOf, Optional.of("v1")),
                new Versions(BOOK.version(), "sha256:m1", "drools 1", "1.2.3"),
                new Asked(false, false, Optional.empty(), key),
                Canonical.of("{\"asOf\": \"" + asOf + "\", \"followUp\": {\"id\": \"" + followUp + "\"}}"),
                Document.of(
                        "{\"id\":\"" + id + "\",\"components\":[{\"component\":\"a\",\"outcome\":\"GRADED\",\"grade\":"
                                + "{\"code\":\"" + grade + "\"},\"noGrade\":null,\"reasons\":[{\"rule\":\"" + rule
                                + "\"}]}],\"trace\":{\"rules\":[{\"rule\":\"x-co/grade/never\"}]}}"),
                BOOK);
    }
}
