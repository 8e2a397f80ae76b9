package org.sequitur.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sequitur.exchange.Exchange;
import org.sequitur.exchange.RequestRejected;
import org.sequitur.exchange.RuleBookView;
import org.sequitur.exchange.wire.MechanismSummary;
import org.sequitur.rulebook.RuleBook;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An editor with an example of each mechanism, and what follows from whatever is written there. Nothing is recorded. */
@Controller
class TryPage {
    private final BookInForce rules;
    private final AssessmentPages pages;
    private final Trying trying;

    TryPage(BookInForce rules, Exchange exchange, AssessmentPages pages) {
        this.rules = rules;
        this.pages = pages;
        this.trying = new Trying(exchange);
    }

    @GetMapping("/try")
    String editor(@RequestParam Optional<String> example, Model model) {
        List<MechanismSummary> examples = examples(rules.book());
        String code = example.orElseGet(() ->
                examples.stream().map(MechanismSummary::getCode).findFirst().orElse(""));
        boolean known = examples.stream().anyMatch(m -> m.getCode().equals(code));
        if (!known && example.isPresent()) {
            throw BookInForce.notFound();
        }
        model.addAttribute("examples", examples);
        model.addAttribute("example", code);
        model.addAttribute("text", known ? Examples.of(code).orElse("") : "");
        return "try";
    }

    /** The text is shown again in any case. */
    @PostMapping("/try")
    ModelAndView assess(@RequestParam String text, @RequestParam(defaultValue = "") String at, Locale locale) {
        RuleBook book = rules.book();
        try {
            Trying.Tried tried = trying.assess(text, book);
            return new ModelAndView("assessment")
                    .addObject(
                            "page",
                            pages.model(tried.request(), tried.answer(), locale, new Windows(at, tried.size(), null)))
                    .addObject("text", text);
        } catch (RequestRejected rejected) {
            int status = rejected.problem().getStatus();
            return new ModelAndView("try", HttpStatus.valueOf(status))
                    .addObject("examples", examples(book))
                    .addObject("example", "")
                    .addObject("problem", rejected.problem())
                    .addObject("mistakes", Mistake.of(rejected.problem(), text))
                    .addObject("text", text);
        }
    }

    private static List<MechanismSummary> examples(RuleBook book) {
        return Examples.among(new RuleBookView(book).mechanisms().getMechanisms());
    }
}
