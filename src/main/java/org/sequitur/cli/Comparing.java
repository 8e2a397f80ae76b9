package org.sequitur.cli;

import java.util.List;
import org.sequitur.assessment.Assessor;
import org.sequitur.assessment.Glance;
import org.sequitur.cli.Difference.GradeChange;
import org.sequitur.exchange.Exchange;
import org.sequitur.exchange.Posted;
import org.sequitur.exchange.RequestRejected;
import org.sequitur.exchange.wire.AssessmentRequest;
import org.sequitur.rulebook.RuleBook;

/** Assesses one follow-up after the other under two rule books. */
final class Comparing {
    private final Exchange exchange;
    private final Side before;
    private final Side after;

    Comparing(Exchange exchange, RuleBook before, RuleBook after) {
        this.exchange = exchange;
        this.before = new Side(before, new Assessor(before), new RuleTexts(before));
        this.after = new Side(after, new Assessor(after), new RuleTexts(after));
    }

    /** A follow-up with the day for which it was assessed, and what differs. */
    record Compared(String followUp, Difference difference) {}

    private record Side(RuleBook book, Assessor assessor, RuleTexts rules) {}

    /**
     * What differs for this request; that only one of the rule books can take it is a difference too.
     *
     * @throws BadInput if neither can
     */
    Compared on(String name, byte[] json) throws BadInput {
        AssessmentRequest request;
        try {
            request = exchange.parse(json);
        } catch (RequestRejected e) {
            throw new BadInput(ProblemText.of(name, e.problem()));
        }
        String followUp = request.getFollowUp().getId() + ", as of " + request.getAsOf();
        return new Compared(followUp, difference(name, request));
    }

    private Difference difference(String name, AssessmentRequest request) throws BadInput {
        try {
            return difference(request);
        } catch (RequestRejected e) {
            return refusedAfter(name, request, e);
        }
    }

    private Difference difference(AssessmentRequest request) throws RequestRejected {
        Posted now = exchange.posted(request, after.book());
        Posted old;
        try {
            old = exchange.posted(request, before.book());
        } catch (RequestRejected e) {
            return new Difference(List.of(new GradeChange("request", "refused", "assessed")), List.of(name(e)));
        }
        Glance oldGlance = before.assessor().glance(old.followUp(), old.days());
        Glance newGlance = after.assessor().glance(now.followUp(), now.days());
        return Difference.between(now.followUp().mechanism(), oldGlance, newGlance, before.rules(), after.rules());
    }

    private Difference refusedAfter(String name, AssessmentRequest request, RequestRejected why) throws BadInput {
        try {
            exchange.posted(request, before.book());
        } catch (RequestRejected e) {
            throw new BadInput(ProblemText.of(name, e.problem()));
        }
        return new Difference(List.of(new GradeChange("request", "assessed", "refused")), List.of(name(why)));
    }

    private static String name(RequestRejected why) {
        return why.problem().getErrors().stream()
                .map(e -> e.getPointer() + ": " + e.getDetail())
                .findFirst()
                .orElse(why.problem().getDetail());
    }
}
