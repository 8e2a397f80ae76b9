package org.sequitur.register.replay;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sequitur.rulebook.Mechanism;
import org.sequitur.rulebook.Rule;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.RuleId;
import org.sequitur.rulebook.RuleStage;

/** The rules of a book as their authors wrote them, by identity. */
public final class RuleTexts {
    private final Map<RuleId, String> texts = new TreeMap<>();

    private final Map<String, String> files;

    public RuleTexts(RuleBook book) {
        files = book.files();
        for (Mechanism mechanism : book.mechanisms()) {
            for (RuleStage stage : RuleStage.values()) {
                for (Rule rule : book.rules(mechanism.code(), stage)) {
                    texts.put(rule.id(), rule.text());
                }
            }
        }
    }

    /** Empty if the book has no such rule. */
    String of(RuleId rule) {
        return texts.getOrDefault(rule, "");
    }

    public int count() {
        return texts.size();
    }

    /** What a mechanism and the common folder declare beside their rules. */
    List<String> declared(String mechanism) {
        return files.entrySet().stream()
                .filter(f -> f.getKey().endsWith("mechanism.yaml"))
                .filter(f -> f.getKey().startsWith(RuleBook.COMMON + "/")
                        || f.getKey().contains("/" + mechanism + "/"))
                .map(Map.Entry::getValue)
                .toList();
    }
}
