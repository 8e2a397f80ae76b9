package org.sequitur.register.replay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.sequitur.assessment.Assessor;
import org.sequitur.assessment.Glance;
import org.sequitur.exchange.Exchange;
import org.sequitur.exchange.Posted;
import org.sequitur.exchange.RequestRejected;
import org.sequitur.exchange.wire.AssessmentRequest;
import org.sequitur.register.Header;
import org.sequitur.register.Refusals;
import org.sequitur.register.StoredRequest;
import org.sequitur.register.replay.Difference.GradeChange;
import org.sequitur.rulebook.RuleBook;

/** Assesses one follow-up after the other under two rule books. All threads may use one. */
public final class Comparing {
    private final Exchange exchange;
    private final Side before;
    private final Side after;

    public Comparing(Exchange exchange, RuleBook before, RuleBook after) {
        this.exchange = exchange;
        this.before = new Side(before, new Assessor(before), new RuleTexts(before));
        this.after = new Side(after, new Assessor(after), new RuleTexts(after));
    }

    /** A follow-up with the day for which it was assessed, and what differs. */
    public record Compared(String followUp, Difference difference) {}

    private record Side(RuleBook book, Assessor assessor, RuleTexts rules) {}

    /**
     * What differs for this request; that only one of the rule books can take it is a difference too.
     *
     * @throws RequestRejected if neither can
     */
    public Compared on(byte[] json) throws RequestRejected {
        AssessmentRequest request = exchange.parse(json);
        String followUp = request.getFollowUp().getId() + ", as of " + request.getAsOf();
        return new Compared(followUp, difference(request, Optional::empty));
    }

    /**
     * The same for what was recorded. What was said then is not worked out again, if it was said under the same rules as those of
     * the first rule book.
     *
     * @throws IllegalArgumentException if the form of requests has changed since
     */
    public Compared on(StoredRequest stored, Header header) throws RequestRejected {
        AssessmentRequest request = exchange.known(stored.request().bytes());
        String followUp = request.getFollowUp().getId() + ", as of " + request.getAsOf();
        boolean sameRules = before.book()
                .mechanism(header.about().mechanism())
                .filter(m ->
                        before.book().digest(m.code()).equals(header.versions().mechanismDigest()))
                .isPresent();
        return new Compared(
                followUp,
                difference(
                        request,
                        () -> sameRules ? RecordedSaid.of(stored.assessment().get()) : Optional.empty()));
    }

    /** What was said under the first rule book may be known; if that is said again, nothing differs. */
    private Difference difference(AssessmentRequest request, Supplier<Optional<Map<String, String>>> known)
            throws RequestRejected {
        try {
            return held(request, known);
        } catch (RequestRejected e) {
            exchange.posted(request, before.book());
            return new Difference(
                    List.of(new GradeChange("request", "assessed", "refused")), List.of(Refusals.first(e)));
        }
    }

    private Difference held(AssessmentRequest request, Supplier<Optional<Map<String, String>>> known)
            throws RequestRejected {
        Posted now = exchange.posted(request, after.book());
        Posted old;
        try {
            old = exchange.posted(request, before.book());
        } catch (RequestRejected e) {
            return new Difference(
                    List.of(new GradeChange("request", "refused", "assessed")), List.of(Refusals.first(e)));
        }
        String mechanism = now.followUp().mechanism();
        if (before.book().digest(mechanism).equals(after.book().digest(mechanism))) {
            return Difference.NOTHING;
        }
        Glance newGlance = after.assessor().glance(now.followUp(), now.days());
        if (known.get().filter(newGlance.said()::equals).isPresent()) {
            return Difference.NOTHING;
        }
        Glance oldGlance = before.assessor().glance(old.followUp(), old.days());
        return Difference.between(mechanism, oldGlance, newGlance, before.rules(), after.rules());
    }
}
