package org.sequitur.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.drools.drl.ast.descr.RuleDescr;

/** Reads one rule file: refuses what is outside the rule language, checks every word, and gives typed rules. */
final class RuleFileReader {
    private RuleFileReader() {}

    /**
     * The rules of this file in which nothing is wrong; mechanism, stage and concept are those of the path, such as
     * {@code un/ccpr-co/grade/x.drl}. Nothing of a file that the gate refuses is read on.
     */
    static List<Rule> read(String path, String text, Vocabulary vocabulary, Consumer<RuleProblem> problems) {
        RuleText file = new RuleText(path, text, problems);
        Optional<RulePath> place = RulePath.of(file);
        if (!Gate.isPlainText(file) || place.isEmpty()) {
            return List.of();
        }
        List<Token> tokens = Tokens.of(file);
        if (file.reported() > 0) {
            return List.of();
        }
        try {
            Shape shape = Outline.of(file, tokens);
            return Gate.pass(file, tokens, shape)
                    .map(parsed -> rules(file, tokens, place.get(), shape, parsed, vocabulary))
                    .orElse(List.of());
        } catch (Unreadable e) {
            e.report(file);
            return List.of();
        }
    }

    private static List<Rule> rules(
            RuleText file,
            List<Token> tokens,
            RulePath place,
            Shape shape,
            List<RuleDescr> parsed,
            Vocabulary vocabulary) {
        if (!shape.packageName().equals(place.packageName())) {
            file.problem(
                    shape.packagePlace().at(),
                    "package " + shape.packageName() + " does not match the folder. Write package "
                            + place.packageName() + ".");
        }
        RuleReader reader = new RuleReader(file, tokens, place, vocabulary);
        List<Rule> all = new ArrayList<>();
        List<Rule> sound = new ArrayList<>();
        for (int i = 0; i < parsed.size(); i++) {
            int before = file.reported();
            Rule rule = reader.read(shape.rules().get(i), parsed.get(i));
            all.add(rule);
            if (file.reported() == before) {
                sound.add(rule);
            }
        }
        Versions.check(file, all, shape.rules());
        return List.copyOf(sound);
    }
}
