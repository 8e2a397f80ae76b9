package org.sequitur.http;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sequitur.exchange.RuleBookView;
import org.sequitur.exchange.wire.Mechanism;
import org.sequitur.exchange.wire.MechanismList;
import org.sequitur.exchange.wire.Rejection;
import org.sequitur.exchange.wire.RuleBook;
import org.sequitur.exchange.wire.RuleList;
import org.sequitur.exchange.wire.RuleText;
import org.sequitur.http.api.MechanismsApi;
import org.sequitur.http.api.RuleBookApi;
import org.sequitur.http.api.RulesApi;
import org.sequitur.rulebook.RuleStage;
import org.sequitur.rulebook.RulesInForce;
import org.sequitur.rulebook.RulesInForce.Loaded;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Shows the rules in force, and what was refused. */
@RestController
class RuleBookController implements MechanismsApi, RulesApi, RuleBookApi {
    private final RulesInForce rules;

    RuleBookController(RulesInForce rules) {
        this.rules = rules;
    }

    @Override
    public ResponseEntity<MechanismList> listMechanisms() {
        return ResponseEntity.ok(view().mechanisms());
    }

    @Override
    public ResponseEntity<Mechanism> showMechanism(String code) {
        return ResponseEntity.ok(view().mechanism(code).orElseThrow(RuleBookController::unknownMechanism));
    }

    @Override
    public ResponseEntity<RuleList> listRules(@Nullable String mechanism, @Nullable String stage) {
        RuleBookView view = view();
        if (mechanism != null && view.mechanism(mechanism).isEmpty()) {
            throw unknownMechanism();
        }
        Optional<RuleStage> asked = Optional.ofNullable(stage)
                .map(s -> RuleBookView.stage(s).orElseThrow(() -> new Refused(Problems.parameter("stage", stages()))));
        return ResponseEntity.ok(view.rules(Optional.ofNullable(mechanism), asked));
    }

    @Override
    public ResponseEntity<RuleText> showRule(String mechanism, String stage, String concept) {
        return ResponseEntity.ok(RuleBookView.stage(stage)
                .flatMap(s -> view().rule(mechanism, s, concept))
                .orElseThrow(() -> new Refused(Problems.notFound("There is no such rule. /v1/rules lists all."))));
    }

    @Override
    public ResponseEntity<RuleBook> showRuleBook() {
        Loaded loaded = loaded();
        Rejection rejection = rules.lastRejection()
                .map(r -> RuleBookView.rejection(r.at(), r.problems()))
                .orElse(null);
        return ResponseEntity.ok(new RuleBookView(loaded.book()).whole(loaded.at(), rejection));
    }

    private RuleBookView view() {
        return new RuleBookView(loaded().book());
    }

    private Loaded loaded() {
        return rules.loaded().orElseThrow(() -> new Refused(Problems.notReady()));
    }

    private static List<String> stages() {
        return Arrays.stream(RuleStage.values()).map(RuleStage::folder).toList();
    }

    private static Refused unknownMechanism() {
        return new Refused(Problems.notFound("There is no such mechanism. /v1/mechanisms lists all."));
    }
}
