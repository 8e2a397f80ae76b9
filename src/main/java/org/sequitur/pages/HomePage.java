package org.sequitur.pages;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.sequitur.exchange.RuleBookView;
import org.sequitur.exchange.ServiceVersion;
import org.sequitur.register.EntryDamaged;
import org.sequitur.register.Filter;
import org.sequitur.register.Register;
import org.sequitur.register.RegisterUnavailable;
import org.sequitur.register.Summary;
import org.sequitur.rulebook.RulesInForce;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What this is, what was recorded last, and how the service stands. */
@Controller
class HomePage {
    private static final Logger LOG = LoggerFactory.getLogger(HomePage.class);
    private static final int LATEST = 5;

    private final RulesInForce rules;
    private final Register register;
    private final BookFigures figures = new BookFigures();

    HomePage(RulesInForce rules, Register register) {
        this.rules = rules;
        this.register = register;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("versions", ServiceVersion.current());
        model.addAttribute("titles", Titles.of(rules));
        latest().ifPresent(entries -> model.addAttribute("latest", entries));
        rules.loaded().ifPresent(loaded -> {
            model.addAttribute("loaded", loaded);
            model.addAttribute("figures", figures.of(loaded.book()));
            model.addAttribute(
                    "examples",
                    Examples.among(new RuleBookView(loaded.book()).mechanisms().getMechanisms()));
        });
        rules.lastRejection().ifPresent(rejection -> model.addAttribute("rejection", rejection));
        return "home";
    }

    /** Empty while the register or one of these entries cannot be read; the page shows the rest. */
    private Optional<List<Summary>> latest() {
        try {
            return Optional.of(
                    register.list(Filter.ALL, OptionalLong.empty(), LATEST).entries());
        } catch (RegisterUnavailable | EntryDamaged e) {
            LOG.warn("The latest entries cannot be read", e);
            return Optional.empty();
        }
    }
}
