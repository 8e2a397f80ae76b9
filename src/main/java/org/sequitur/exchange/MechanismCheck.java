package org.sequitur.exchange;

import java.util.List;
import org.sequitur.exchange.wire.FollowUp;
import org.sequitur.rulebook.Mechanism;
import org.sequitur.rulebook.RuleBook;

/** Finds names in a follow-up that the rule book does not know. */
final class MechanismCheck {
    private MechanismCheck() {}

    /** That the rule book knows the mechanism, and the mechanism every act of the body. */
    static void check(FollowUp followUp, RuleBook book, Mistakes mistakes) {
        book.mechanism(followUp.getMechanism())
                .ifPresentOrElse(
                        known -> acts(followUp, known, mistakes),
                        () -> mistakes.inFacts("/followUp/mechanism", unknownMechanism(followUp, book)));
    }

    private static String unknownMechanism(FollowUp followUp, RuleBook book) {
        List<String> known = book.mechanisms().stream().map(Mechanism::code).toList();
        return "There is no mechanism " + Echo.quoted(followUp.getMechanism()) + ". Known are "
                + String.join(", ", known) + ".";
    }

    private static void acts(FollowUp followUp, Mechanism mechanism, Mistakes mistakes) {
        List<String> known =
                mechanism.bodyActs().stream().map(Mechanism.Named::name).toList();
        var acts = Absent.list(followUp.getBodyActs());
        for (int i = 0; i < acts.size(); i++) {
            String type = acts.get(i).getType();
            if (!known.contains(type)) {
                mistakes.inFacts(
                        "/followUp/bodyActs/" + i + "/type",
                        "The mechanism " + mechanism.code() + " knows no act " + Echo.quoted(type) + ". It knows "
                                + (known.isEmpty() ? "none" : String.join(", ", known)) + ".");
            }
        }
    }
}
