package org.sequitur.register.replay;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.sequitur.exchange.Exchange;
import org.sequitur.exchange.RequestRejected;
import org.sequitur.register.Header;
import org.sequitur.register.KeptBooks;
import org.sequitur.register.Refusals;
import org.sequitur.register.Register;
import org.sequitur.register.StoredRequest;
import org.sequitur.register.Withheld;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.RuleBookRejected;

/** Assesses what was recorded under another rule book, with every core, and tells in the order of the register. */
public final class Replaying {
    private final Register register;
    private final KeptBooks books;
    private final Exchange exchange;
    private final RuleBook after;
    private final Map<String, Before> before = new ConcurrentHashMap<>();

    /** The book that entries were made under, or why it cannot be used. */
    private record Before(Optional<Comparing> comparing, String trouble) {}

    public Replaying(Register register, KeptBooks books, Exchange exchange, RuleBook after) {
        this.register = register;
        this.books = books;
        this.exchange = exchange;
        this.after = after;
    }

    /** All entries wanted that are recorded when it begins. */
    public void each(Predicate<Header> wanted, Consumer<Replayed> taker) {
        try (InOrder<Replayed> inOrder = new InOrder<>(taker)) {
            register.requests(1, register.head().size(), stored -> {
                Header entry = Header.stored(stored.sequence(), stored.header());
                if (wanted.test(entry)) {
                    inOrder.add(() -> replayed(entry, stored));
                }
            });
            inOrder.finish();
        }
    }

    private Replayed replayed(Header entry, StoredRequest stored) {
        String version = entry.versions().rulebook();
        if (version.equals(after.version())) {
            return new Replayed(entry, Difference.NOTHING, Optional.empty());
        }
        Before under = before.computeIfAbsent(version, this::under);
        if (under.comparing().isEmpty()) {
            return refused(entry, under.trouble());
        }
        Replayed replayed = replayed(entry, stored, under.comparing().get());
        return replayed.tells() && Withheld.in(stored.assessment().get()) ? replayed.withheld() : replayed;
    }

    private static Replayed replayed(Header entry, StoredRequest stored, Comparing comparing) {
        try {
            return new Replayed(entry, comparing.on(stored, entry).difference(), Optional.empty());
        } catch (RequestRejected e) {
            return refused(entry, Refusals.first(e));
        } catch (IllegalArgumentException e) {
            return refused(entry, "The request is no longer taken: " + e.getMessage());
        }
    }

    private Before under(String version) {
        try {
            return new Before(
                    books.of(version).map(book -> new Comparing(exchange, book, after)),
                    "The rule book " + version + " under which it was made is missing.");
        } catch (RuleBookRejected e) {
            return new Before(
                    Optional.empty(),
                    "The rule book " + version + " is no longer taken: "
                            + e.problems().get(0));
        }
    }

    private static Replayed refused(Header entry, String why) {
        return new Replayed(entry, Difference.NOTHING, Optional.of(why));
    }
}
