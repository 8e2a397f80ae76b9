package org.sequitur.pages;

import java.util.UUID;
import org.sequitur.register.Entry;
import org.sequitur.register.Register;
import org.sequitur.register.Reproducing;
import org.sequitur.register.Verifying;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What is proved on the spot: that an entry comes out again, and that the register is as it was recorded. */
@Controller
class ProofPages {
    private final Register register;
    private final Reproducing reproducing;
    private final Verifying verifying;

    ProofPages(Register register, Reproducing reproducing, Verifying verifying) {
        this.register = register;
        this.reproducing = reproducing;
        this.verifying = verifying;
    }

    @GetMapping("/assessments/{id}/reproduction")
    String reproduced(@PathVariable UUID id, Model model) {
        Entry entry = register.entry(id.toString()).orElseThrow(BookInForce::notFound);
        model.addAttribute("again", reproducing.of(entry));
        return "reproduced";
    }

    /** By a form, because it reads every entry. */
    @PostMapping("/register")
    String verified(Model model) {
        verifying.now().ifPresent(verified -> model.addAttribute("verified", verified));
        return "verified";
    }
}
