package org.sequitur.cases;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sequitur.rulebook.Rule;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.RuleStage;

/**
 * Which cases are run again under a new rule book. A rule sees what earlier stages found and never what its own stage finds,
 * and a grade rests on no stage after the grades; so the result of a case can have changed only if what it is made from has
 * (its own file or a {@code mechanism.yaml}), its own rule has, or a rule of a stage that what it expects rests on.
 */
final class CasesAgain {
    private final RuleBook book;
    private final @Nullable RuleBook earlier;
    private final boolean namesChanged;
    private final Map<String, Set<RuleStage>> changedStages = new HashMap<>();

    /** @param earlier the book under which every one of its cases passed; null if there is none */
    CasesAgain(RuleBook book, @Nullable RuleBook earlier) {
        this.book = book;
        this.earlier = earlier;
        this.namesChanged = earlier == null || !Defaults.same(book.files(), earlier.files());
    }

    boolean needed(WorkedCase worked) {
        String mechanism = worked.followUp().mechanism();
        if (earlier == null || earlier.mechanism(mechanism).isEmpty()) {
            return true;
        }
        if (earlier.digest(mechanism).equals(book.digest(mechanism))) {
            return false;
        }
        return namesChanged || fileChanged(worked.place().file(), earlier) || resultCanHaveChanged(worked, earlier);
    }

    private boolean fileChanged(String file, RuleBook before) {
        return !book.files().getOrDefault(file, "").equals(before.files().get(file));
    }

    private boolean resultCanHaveChanged(WorkedCase worked, RuleBook before) {
        Set<RuleStage> changed = changedStages.computeIfAbsent(
                worked.followUp().mechanism(),
                code -> Arrays.stream(RuleStage.values())
                        .filter(stage -> !book.rules(code, stage).equals(before.rules(code, stage)))
                        .collect(Collectors.toSet()));
        RuleStage own = worked.rule().stage();
        boolean graded = worked.expected().outcome().isPresent()
                || worked.expected().grade().isPresent();
        boolean matched = worked.expected().match().isPresent();
        return graded && changed.stream().anyMatch(stage -> stage.compareTo(RuleStage.GRADE) <= 0)
                || matched && changed.stream().anyMatch(stage -> stage.compareTo(own) < 0)
                || matched && !versions(worked, book).equals(versions(worked, before));
    }

    private static List<Rule> versions(WorkedCase worked, RuleBook in) {
        return in.rules(worked.followUp().mechanism(), worked.rule().stage()).stream()
                .filter(rule -> worked.rule().names(rule.id()))
                .toList();
    }
}
