package org.sequitur.pages;

import org.sequitur.exchange.ServiceVersion;
import org.sequitur.rulebook.RulesInForce;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What this is, and how the service stands. */
@Controller
class HomePage {
    private final RulesInForce rules;
    private final BookFigures figures = new BookFigures();

    HomePage(RulesInForce rules) {
        this.rules = rules;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("versions", ServiceVersion.current());
        rules.loaded().ifPresent(loaded -> {
            model.addAttribute("loaded", loaded);
            model.addAttribute("figures", figures.of(loaded.book()));
        });
        rules.lastRejection().ifPresent(rejection -> model.addAttribute("rejection", rejection));
        return "home";
    }
}
