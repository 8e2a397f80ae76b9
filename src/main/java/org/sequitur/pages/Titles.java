package org.sequitur.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sequitur.exchange.RuleBookView;
import org.sequitur.exchange.wire.MechanismSummary;
import org.sequitur.rulebook.RulesInForce;

/** What each mechanism is called, by its code. */
final class Titles {
    private Titles() {}

    /** None while no rules are in force. */
    static Map<String, String> of(RulesInForce rules) {
        return rules.loaded()
                .map(l -> of(new RuleBookView(l.book()).mechanisms().getMechanisms()))
                .orElse(Map.of());
    }

    static Map<String, String> of(List<MechanismSummary> mechanisms) {
        return mechanisms.stream().collect(Collectors.toMap(MechanismSummary::getCode, MechanismSummary::getTitle));
    }
}
