package org.sequitur.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.sequitur.exchange.Exchange;
import org.sequitur.exchange.RequestRejected;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.RuleProblem;

/** Reads case files and checks them as far as that needs no rule book. */
final class CaseFiles {
    private static final String COMMON_FILE = RuleBook.COMMON + "/mechanism.yaml";

    private final Exchange exchange;
    private final Defaults defaults;
    private final List<PostedCase> cases = new ArrayList<>();
    private final List<RuleProblem> problems = new ArrayList<>();

    private CaseFiles(Exchange exchange, Defaults defaults) {
        this.exchange = exchange;
        this.defaults = defaults;
    }

    /** The wanted case files of a rules folder; what they leave out comes from the defaults of all. */
    static CaseFiles read(SortedMap<String, String> files, Predicate<String> wanted, Exchange exchange) {
        CaseFiles read = new CaseFiles(exchange, Defaults.of(files));
        CaseFilePlaces.check(files.keySet(), wanted, read.problems::add);
        files.forEach((file, text) -> {
            if (file.endsWith(RuleFileName.CASES) && wanted.test(file)) {
                boolean beside = files.containsKey(CaseFilePlaces.ruleOf(file));
                Concept.at(file).ifPresent(concept -> read.file(file, text, concept, beside));
            }
        });
        return read;
    }

    /** The cases in which nothing is wrong. */
    List<PostedCase> cases() {
        return cases;
    }

    List<RuleProblem> problems() {
        return problems;
    }

    private void file(String file, String text, Concept concept, boolean besideItsRule) {
        Optional<String> mechanism = defaults.mechanismOf(concept.mechanism());
        if (mechanism.isEmpty()) {
            problems.add(new RuleProblem(
                    COMMON_FILE,
                    1,
                    1,
                    "The cases of common rules run under a mechanism. Name it: \"defaults: {mechanism: …}\"."));
        }
        for (WrittenCase written : CaseFileReader.read(file, text, concept, problems::add)) {
            mechanism.filter(code -> besideItsRule).ifPresent(code -> post(written, code));
        }
    }

    private void post(WrittenCase written, String mechanism) {
        PostedForm form = new PostedForm(written, mechanism, defaults);
        if (!written.rule().mechanism().equals(RuleBook.COMMON)
                && !form.mechanism().equals(mechanism)) {
            written.problem(
                    "given",
                    "The cases of this folder are about " + mechanism + ". Remove \"mechanism\".",
                    problems::add);
            return;
        }
        try {
            cases.add(new PostedCase(written, form, exchange.parse(form.request())));
        } catch (RequestRejected e) {
            PostedCase.report(e, form, problems::add);
        }
    }
}
