package org.sequitur.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sequitur.cases.ToldCase;
import org.sequitur.exchange.RuleBookView;
import org.sequitur.exchange.wire.MechanismSummary;
import org.sequitur.exchange.wire.RuleText;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.RuleStage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The rules: all that a mechanism uses, and each as its authors wrote it. */
@Controller
class RulePages {
    private final BookInForce rules;

    RulePages(BookInForce rules) {
        this.rules = rules;
    }

    @GetMapping("/rules")
    String list(
            @RequestParam(defaultValue = "") String mechanism,
            @RequestParam(defaultValue = "") String stage,
            Model model) {
        RuleBookView view = rules.view();
        Optional<String> code = given(mechanism);
        if (code.isPresent() && view.mechanism(mechanism).isEmpty()) {
            throw BookInForce.notFound();
        }
        Optional<RuleStage> asked = given(stage).map(RulePages::stage);
        List<RuleLine> lines = RuleLine.of(view.rules(code, asked).getRules());
        model.addAttribute("mechanisms", view.mechanisms().getMechanisms());
        model.addAttribute("titles", titles(view));
        model.addAttribute("mechanism", mechanism);
        model.addAttribute("stage", stage);
        model.addAttribute("stages", RuleStage.values());
        model.addAttribute("count", lines.size());
        model.addAttribute("lines", RuleLine.byStage(lines));
        return "rules";
    }

    @GetMapping("/rules/{mechanism}/{stage}/{concept}")
    String one(@PathVariable String mechanism, @PathVariable String stage, @PathVariable String concept, Model model) {
        RuleBook book = rules.book();
        RuleBookView view = new RuleBookView(book);
        RuleText rule = RuleBookView.stage(stage)
                .flatMap(s -> view.rule(mechanism, s, concept))
                .orElseThrow(BookInForce::notFound);
        model.addAttribute("rule", rule);
        model.addAttribute("of", titles(view).getOrDefault(mechanism, mechanism));
        model.addAttribute("shared", mechanism.equals(RuleBook.COMMON));
        model.addAttribute("wordings", GradeWordings.of(view.mechanism(mechanism)));
        model.addAttribute("cases", cases(rule));
        return "rule";
    }

    private static List<ToldCase> cases(RuleText rule) {
        String file = rule.getCasesFile();
        String text = rule.getCases();
        return file == null || text == null ? List.of() : ToldCase.in(file, text);
    }

    private static Map<String, String> titles(RuleBookView view) {
        return view.mechanisms().getMechanisms().stream()
                .collect(Collectors.toMap(MechanismSummary::getCode, MechanismSummary::getTitle));
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).filter(t -> !t.isEmpty());
    }

    private static RuleStage stage(String name) {
        return RuleBookView.stage(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }
}
