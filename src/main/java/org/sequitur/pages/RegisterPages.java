package org.sequitur.pages;

import java.util.OptionalLong;
import org.sequitur.exchange.RuleBookView;
import org.sequitur.followup.OutcomeKind;
import org.sequitur.register.Page;
import org.sequitur.register.Register;
import org.sequitur.rulebook.RulesInForce;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** What was recorded: the list of entries, and how far the register goes. */
@Controller
class RegisterPages {
    private final Register register;
    private final RulesInForce rules;

    RegisterPages(Register register, RulesInForce rules) {
        this.register = register;
        this.rules = rules;
    }

    @GetMapping("/assessments")
    String list(
            @ModelAttribute("asked") AskedEntries asked, @RequestParam(defaultValue = "") String cursor, Model model) {
        Page page = register.list(asked.filter(), before(cursor), asked.most());
        model.addAttribute("most", asked.most());
        model.addAttribute("limits", asked.choices());
        model.addAttribute("entries", page.entries());
        page.next()
                .ifPresent(next -> model.addAttribute(
                        "older",
                        asked.address().queryParam("cursor", next).encode().toUriString()));
        model.addAttribute("newest", asked.address().encode().toUriString());
        model.addAttribute("first", cursor.isEmpty());
        model.addAttribute("head", register.head());
        model.addAttribute("outcomes", OutcomeKind.values());
        model.addAttribute("titles", Titles.of(rules));
        rules.loaded()
                .map(l -> new RuleBookView(l.book()).mechanisms().getMechanisms())
                .ifPresent(mechanisms -> model.addAttribute("mechanisms", mechanisms));
        return "assessments";
    }

    @GetMapping("/register")
    String head(Model model) {
        model.addAttribute("head", register.head());
        model.addAttribute("standing", register.standing());
        model.addAttribute("checkpoints", register.checkpoints());
        model.addAttribute("books", register.ruleBooks());
        return "register";
    }

    private static OptionalLong before(String cursor) {
        try {
            return cursor.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(cursor));
        } catch (NumberFormatException e) {
            throw AskedEntries.unreadable();
        }
    }
}
