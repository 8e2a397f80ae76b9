package org.sequitur.register;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import org.sequitur.assessment.Assessment;
import org.sequitur.assessment.Assessor;
import org.sequitur.assessment.Related;
import org.sequitur.exchange.Exchange;
import org.sequitur.exchange.Posted;
import org.sequitur.exchange.RequestRejected;
import org.sequitur.exchange.ServiceVersion;
import org.sequitur.register.Reproduction.Difference;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.RuleBookRejected;

/** Assesses again what was recorded, under the rules as they were. */
public final class Reproducing {
    private final Exchange exchange;
    private final KeptBooks books;
    private final ServiceVersion current;

    public Reproducing(Exchange exchange, KeptBooks books, ServiceVersion current) {
        this.exchange = exchange;
        this.books = books;
        this.current = current;
    }

    /** What comes out now, held against what was recorded. */
    public Reproduction of(Entry entry) {
        Versions then = entry.header().versions();
        Versions now = new Versions(then.rulebook(), then.mechanismDigest(), current.engine(), current.service());
        try {
            Optional<RuleBook> book = books.of(then.rulebook());
            if (book.isEmpty()) {
                return failed(entry, now, "the rule book", "it is missing in the register");
            }
            Document answer = again(entry, book.get());
            boolean identical = answer.equals(entry.assessment());
            return new Reproduction(entry.header(), now, identical, identical ? List.of() : differences(entry, answer));
        } catch (RuleBookRejected e) {
            return failed(
                    entry, now, "the rule book", "refused: " + e.problems().get(0));
        } catch (RequestRejected e) {
            String why = entry.withheld() ? "the mistake is withheld" : Refusals.first(e);
            return failed(entry, now, "the request", "refused: " + why);
        }
    }

    private Document again(Entry entry, RuleBook book) throws RequestRejected {
        Posted posted = exchange.posted(exchange.parse(entry.request().bytes()), book);
        Assessment assessment = new Assessor(book).assess(posted.followUp(), posted.days(), true);
        String id = entry.header().id();
        var view = entry.header().asked().crosswalk()
                ? exchange.view(assessment, Related.of(assessment, book), id, current.service())
                : exchange.view(assessment, id, current.service());
        return Document.of(exchange.write(view));
    }

    /** Of what was withheld and no longer would be, no more than that. */
    private static List<Difference> differences(Entry entry, Document now) {
        if (entry.withheld() && !Withheld.in(new ByteArrayInputStream(now.bytes()))) {
            return List.of(new Difference("withheld", Optional.of("yes"), Optional.of("no")));
        }
        return differences(entry.assessment(), now);
    }

    private static List<Difference> differences(Document recorded, Document now) {
        SortedMap<String, String> before = Said.in(recorded);
        SortedMap<String, String> after = Said.in(now);
        TreeSet<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String what : all) {
            Optional<String> old = Optional.ofNullable(before.get(what));
            Optional<String> said = Optional.ofNullable(after.get(what));
            if (!old.equals(said)) {
                differences.add(new Difference(what, old, said));
            }
        }
        return differences;
    }

    private static Reproduction failed(Entry entry, Versions now, String what, String why) {
        return new Reproduction(
                entry.header(), now, false, List.of(new Difference(what, Optional.of("taken"), Optional.of(why))));
    }
}
