package org.sequitur.pages;

import java.util.List;
import java.util.Optional;
import org.sequitur.cases.ToldCase;
import org.sequitur.exchange.RuleBookView;
import org.sequitur.exchange.wire.MechanismSummary;
import org.sequitur.exchange.wire.RuleText;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.RuleStage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The rules: all that a mechanism uses, and each as its authors wrote it. */
@Controller
class RulePages {
    /** More than the most that one mechanism uses. */
    private static final int ON_A_PAGE = 250;

    private final BookInForce rules;

    RulePages(BookInForce rules) {
        this.rules = rules;
    }

    /** All rules would make a page that nobody reads: without a choice it shows what there is to choose from. */
    @GetMapping("/rules")
    String list(@ModelAttribute("asked") AskedRules asked, Model model) {
        RuleBook book = rules.book();
        RuleBookView view = new RuleBookView(book);
        List<MechanismSummary> mechanisms = view.mechanisms().getMechanisms();
        model.addAttribute("mechanisms", mechanisms);
        model.addAttribute("stages", RuleStage.values());
        if (asked.some()) {
            chosen(asked, view, model);
        } else {
            model.addAttribute("counts", RuleCounts.of(book, mechanisms));
        }
        return "rules";
    }

    private static void chosen(AskedRules asked, RuleBookView view, Model model) {
        Optional<String> code = asked.code();
        if (code.filter(c -> !c.equals(RuleBook.COMMON))
                .filter(c -> view.mechanism(c).isEmpty())
                .isPresent()) {
            throw BookInForce.notFound();
        }
        List<RuleLine> lines = RuleLine.of(view.rules(code, asked.ofStage()).getRules(), asked::matches);
        int from = Math.min((asked.number() - 1) * ON_A_PAGE, lines.size());
        int to = Math.min(from + ON_A_PAGE, lines.size());
        model.addAttribute("titles", Titles.of(view.mechanisms().getMechanisms()));
        model.addAttribute("count", lines.size());
        model.addAttribute("own", lines.stream().filter(l -> !l.shared()).count());
        model.addAttribute("from", from + 1);
        model.addAttribute("to", to);
        model.addAttribute("lines", RuleLine.byStage(lines.subList(from, to)));
        if (from > 0) {
            model.addAttribute("before", asked.address(asked.number() - 1));
        }
        if (to < lines.size()) {
            model.addAttribute("after", asked.address(asked.number() + 1));
        }
    }

    @GetMapping("/rules/{mechanism}/{stage}/{concept}")
    String one(@PathVariable String mechanism, @PathVariable String stage, @PathVariable String concept, Model model) {
        RuleBook book = rules.book();
        RuleBookView view = new RuleBookView(book);
        RuleText rule = RuleBookView.stage(stage)
                .flatMap(s -> view.rule(mechanism, s, concept))
                .orElseThrow(BookInForce::notFound);
        model.addAttribute("rule", rule);
        model.addAttribute("of", Titles.of(view.mechanisms().getMechanisms()).getOrDefault(mechanism, mechanism));
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
}
