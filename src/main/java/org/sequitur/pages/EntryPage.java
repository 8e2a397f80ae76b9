package org.sequitur.pages;

import java.util.Locale;
import java.util.UUID;
import org.sequitur.exchange.wire.Assessment;
import org.sequitur.register.Entry;
import org.sequitur.register.Register;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was recorded under an id, at its permanent address. */
@Controller
class EntryPage {
    /** An entry of another version may say more than this one knows. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Register register;
    private final AssessmentPages pages;

    EntryPage(Register register, AssessmentPages pages) {
        this.register = register;
        this.pages = pages;
    }

    @GetMapping("/assessments/{id}")
    String entry(@PathVariable UUID id, @RequestParam(defaultValue = "") String at, Locale locale, Model model) {
        Entry entry = register.entry(id.toString()).orElseThrow(BookInForce::notFound);
        JsonNode request = JSON.readTree(entry.request().bytes());
        Assessment answer = JSON.readValue(entry.assessment().bytes(), Assessment.class);
        long size = (long) entry.request().bytes().length + entry.assessment().bytes().length;
        Windows windows = new Windows(at, size, "/assessments/" + id);
        model.addAttribute("page", pages.model(request, answer, locale, windows));
        model.addAttribute("entry", entry);
        return "assessment";
    }
}
